// Before anything is shown: the theme that was chosen here, or in the dashboard, which has the same key.
document.body.dataset.theme = localStorage.getItem("theme") || "auto";
