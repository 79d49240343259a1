use domain::Role;
use sample::delete_upload;
use testkit::TestApp;

#[tokio::test]
async fn what_is_not_there_is_404() {
    let app = TestApp::new().await;
    let reply = app
        .member(Role::Editor)
        .call(&delete_upload::ENDPOINT)
        .path("id", "upl_01JD3V7Z0QK2M4N6P8R0T2V4X6")
        .send()
        .await;
    assert_eq!((reply.status, reply.code()), (404, "not_found"), "{reply:?}");
}
