//! The content of a mail as plain text, and the same in HTML.

use platform::mail::RenderedMail;

/// What a mail says, before it has a form.
pub(super) struct MailContent {
    pub(super) subject: String,
    /// One line each, without markup.
    pub(super) paragraphs: Vec<String>,
    pub(super) button: Option<Button>,
    /// Below the button.
    pub(super) ending: Vec<String>,
}

/// The one thing to do.
pub(super) struct Button {
    pub(super) label: &'static str,
    pub(super) url: String,
}

const HTML: &str = include_str!("mail.html");
const PARAGRAPH: &str = "<p style=\"margin:0 0 16px\">";

/// Every letter's last line.
const SENDER: &str = "ggen turns knowledge graphs into code.";
/// Below it, in letters that their readers can do without.
const UNSUBSCRIBE: &str = "Unsubscribe from mails of this kind";

/// `unsubscribe_url` of a mail that its reader can do without.
pub(super) fn render(content: &MailContent, unsubscribe_url: Option<String>) -> RenderedMail {
    let (text, html) = (text(content, unsubscribe_url.as_deref()), html(content, unsubscribe_url.as_deref()));
    RenderedMail { subject: content.subject.clone(), text, html, unsubscribe_url }
}

fn text(content: &MailContent, unsubscribe_url: Option<&str>) -> String {
    let mut parts = content.paragraphs.clone();
    parts.extend(content.button.iter().map(|button| format!("{}:\n{}", button.label, button.url)));
    parts.extend(content.ending.iter().cloned());
    let unsubscribe = unsubscribe_url.map_or_else(String::new, |url| format!("{UNSUBSCRIBE}: {url}\n"));
    parts.push(format!("-- \n{SENDER}\n{unsubscribe}"));
    parts.join("\n\n")
}

fn html(content: &MailContent, unsubscribe_url: Option<&str>) -> String {
    let paragraphs = |lines: &[String]| -> String {
        lines.iter().map(|line| format!("{PARAGRAPH}{}</p>\n", escaped(line))).collect()
    };
    let button = content.button.as_ref().map_or_else(String::new, |button| {
        format!(
            "{PARAGRAPH}<a href=\"{}\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;\
             background:#1f4fd8;color:#ffffff;text-decoration:none\">{}</a></p>\n",
            escaped(&button.url),
            escaped(button.label)
        )
    });
    let unsubscribe = unsubscribe_url.map_or_else(String::new, |url| {
        format!(" <a href=\"{}\" style=\"color:#5b6478\">{UNSUBSCRIBE}</a>", escaped(url))
    });
    // In the order of the file: what was put in is not looked at again.
    let mut html = String::new();
    let mut rest = HTML;
    for (mark, content) in [
        ("{{subject}}", escaped(&content.subject)),
        ("{{paragraphs}}", paragraphs(&content.paragraphs)),
        ("{{button}}", button),
        ("{{ending}}", paragraphs(&content.ending)),
        ("{{sender}}", escaped(SENDER)),
        ("{{unsubscribe}}", unsubscribe),
    ] {
        let (before, after) = rest.split_once(mark).unwrap_or((rest, ""));
        html.push_str(before);
        html.push_str(&content);
        rest = after;
    }
    html.push_str(rest);
    html
}

/// For text and for attributes in double quotes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_is_text_in_html_and_no_mark_is_filled_twice() {
        let hostile = "<script>alert(\"1\")</script> & {{button}} 'x'";
        let content = MailContent {
            subject: hostile.to_owned(),
            paragraphs: vec![hostile.to_owned()],
            button: Some(Button { label: "Open", url: "https://app.test/a#code=\"><b>".to_owned() }),
            ending: Vec::new(),
        };
        let rendered = render(&content, None);
        let safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{button}} &#39;x&#39;";
        assert_eq!(rendered.html.matches(safe).count(), 2, "{}", rendered.html);
        assert!(rendered.html.contains("href=\"https://app.test/a#code=&quot;&gt;&lt;b&gt;\""), "{}", rendered.html);
        assert!(!rendered.html.contains("<script>"));
        assert!(rendered.text.contains(hostile), "plain text is as it was written");
    }
}
