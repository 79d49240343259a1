use domain::Role;
use sample::list_colours;
use testkit::TestApp;

#[tokio::test]
async fn a_member_gets_an_answer() {
    let app = TestApp::new().await;
    let reply = app.member(Role::Editor).call(&list_colours::ENDPOINT).send().await;
    assert_eq!((reply.status, reply.code()), (200, ""), "{reply:?}");
}
