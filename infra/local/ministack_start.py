"""Starts MiniStack as one process with what it lacks for the product."""

import ministack_cloudfront
import ministack_mail
import ministack_runtime
import ministack_stacks
from ministack import app

if __name__ == "__main__":
    ministack_mail.complete_sending()
    ministack_stacks.keep_attributes()
    ministack_cloudfront.complete_cloudfront()
    ministack_runtime.complete_runtime()
    app.main()
