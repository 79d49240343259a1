"""How Sphinx builds the documentation. `docs/tools/build.py` calls it."""

project = "ggen cloud"
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist", "attrs_block"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "ggen cloud docs"
html_favicon = "_static/icon.svg"
html_static_path = ["_static"]
templates_path = ["_templates"]
html_css_files = ["docs.css"]
html_show_sphinx = False
html_show_sourcelink = False
html_copy_source = False
# Nothing is written into pages that their policy would refuse: widths of columns would be styles.
table_style = ["colwidths-auto"]
# The same bytes on every machine.
html_last_updated_fmt = None
show_copyright = False
html_show_copyright = False
highlight_language = "text"
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
html_theme_options = {"top_of_page_buttons": []}
html_use_index = False
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "product.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
