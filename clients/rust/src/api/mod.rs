//! Made from the API's document by `make clients`: a module for each area of the API.

use crate::models;

pub mod audit;
pub mod billing;
pub mod catalog;
pub mod discovery;
pub mod generations;
pub mod identity;
pub mod library;
pub mod ops;
pub mod orders;
pub mod staff;
pub mod subscriptions;
pub mod tenancy;
pub mod webhooks;

crate::pages::pages! {
    AccountStatement: models::StatementLine,
    BooksDifferencePage: models::BooksDifference,
    CreatorPackageViewPage: models::CreatorPackageView,
    CreatorVersionViewPage: models::CreatorVersionView,
    DeliverySummaryPage: models::DeliverySummary,
    DependentsView: models::DependentView,
    DiscountPage: models::Discount,
    DisputePage: models::Dispute,
    Earnings: models::Earning,
    EventViewPage: models::EventView,
    GenerationViewPage: models::GenerationView,
    InvitationViewPage: models::InvitationView,
    JobPage: models::Job,
    KeyViewPage: models::KeyView,
    LibraryEntryPage: models::LibraryEntry,
    MemberViewPage: models::MemberView,
    ModeratedReviewPage: models::ModeratedReview,
    Numbers: models::Figure,
    OrderPage: models::Order,
    PaymentReviewPage: models::PaymentReview,
    PurchasePage: models::Purchase,
    QueuedTakedownAppealPage: models::QueuedTakedownAppeal,
    ReconciliationPage: models::Reconciliation,
    ReportedAbusePage: models::ReportedAbuse,
    ReviewViewPage: models::ReviewView,
    SessionList: models::SessionView,
    SplitPage: models::Split,
    SubmissionPage: models::Submission,
    SubscriptionInvoicePage: models::SubscriptionInvoice,
    TermsPage: models::FoundTerm,
    TransferViewPage: models::TransferView,
    UploadViewPage: models::UploadView,
    Usage: models::UsageItem,
    VersionViewPage: models::VersionView,
    WorkspaceViewPage: models::WorkspaceView,
}
