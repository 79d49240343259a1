//! The embedded S3: one for each test, in a folder that goes with it.

use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use platform::{App, Bucket};
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use s3s_fs::FileSystem;

use crate::policy;

/// What all clients sign with.
pub(crate) const KEY: &str = "test";

/// Serves empty buckets; it ends with the test's runtime. Checks signatures,
/// those of signed URLs too.
pub(crate) async fn serve() -> String {
    let folder = tempfile::tempdir().unwrap();
    for bucket in Bucket::ALL {
        std::fs::create_dir(folder.path().join(policy::bucket_name(*bucket))).unwrap();
    }
    let mut builder = S3ServiceBuilder::new(FileSystem::new(folder.path()).unwrap());
    builder.set_auth(SimpleAuth::from_single(KEY, KEY));
    let service = builder.build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let _kept = folder;
        while let Ok((stream, _)) = listener.accept().await {
            // An object is written after the head of its answer: without this the kernel holds
            // it back until the client has acknowledged the head, which takes 40 ms.
            stream.set_nodelay(true).unwrap();
            let service = service.clone();
            tokio::spawn(async move { http1::Builder::new().serve_connection(TokioIo::new(stream), service).await });
        }
    });
    format!("http://{address}")
}

/// Tells the S3 client where the objects are; all other clients ask the database.
#[derive(Debug)]
pub(crate) struct Elsewhere(pub(crate) String);

impl LoadServiceConfig for Elsewhere {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        (key.service_id() == "S3" && key.env() == "AWS_ENDPOINT_URL").then(|| self.0.clone())
    }
}

/// Keys of all objects, in order.
pub(crate) async fn keys(app: &App, bucket: Bucket) -> Vec<String> {
    let name = app.config.bucket(bucket).unwrap();
    let mut pages = app.s3().list_objects_v2().bucket(name).into_paginator().send();
    let mut keys = Vec::new();
    while let Some(page) = pages.next().await {
        let objects = page.unwrap().contents.unwrap_or_default();
        keys.extend(objects.into_iter().filter_map(|object| object.key));
    }
    keys.sort();
    keys
}

/// An object's bytes; `None` when there is none of this key.
pub(crate) async fn get(app: &App, bucket: Bucket, key: &str) -> Option<Vec<u8>> {
    platform::blobs::get(app, bucket, key, u64::MAX).await.unwrap()
}
