//! How a hub ends: killed at any moment it leaves a folder that the next start accepts; asked to stop, it finishes first.

use std::{
    collections::BTreeSet,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::StreamExt;
use http::Method;
use http_body_util::BodyExt;
use tokio::sync::mpsc;

use super::support::{Hub, PATIENCE, events, get, greeting, listing, request, upstream};

/// Lets a hub start until its folder has changed `changes` times, and kills it then, or once it serves.
/// Gives what was in the folder.
fn kill_after(changes: usize, folder: &Arc<tempfile::TempDir>) -> BTreeSet<String> {
    let data = folder.path().join("data");
    let mut child = Hub::spawn(folder);
    let (lines, reader) = greeting(&mut child);
    let deadline = Instant::now() + PATIENCE;
    let mut last = listing(&data);
    let mut seen = 0;
    while seen < changes && lines.try_recv().is_err() {
        assert!(Instant::now() < deadline);
        let now = listing(&data);
        if now != last {
            seen += 1;
            last = now;
        }
    }
    // `Child::kill` sends SIGKILL.
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    listing(&data).into_keys().collect()
}

#[tokio::test]
async fn killed_during_its_first_start_it_starts_again() {
    let mut states = BTreeSet::new();
    for changes in 0..20 {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        std::fs::write(folder.path().join("kemlane.toml"), "").unwrap();
        states.insert(kill_after(changes, &folder));
        let hub = Hub::start_in(folder, "");
        assert_eq!(hub.http().await.ask(get("/none")).await.0, 404);
        let files: Vec<String> = listing(&hub.path("data")).into_keys().collect();
        let expected = [
            "authority-ml-dsa-65.pem",
            "authority.pem",
            "ca-ml-dsa-65.pem",
            "ca.pem",
            "lock",
            "server-ml-dsa-65.pem",
            "server.pem",
        ];
        assert_eq!(files, expected, "nothing half-written is left");
    }
    assert!(states.len() >= 3, "kills hit different moments: {states:?}");
}

#[tokio::test]
async fn killed_during_a_reload_it_starts_again_with_the_same_ca() {
    let mut hub = Hub::start("");
    let ca = hub.ca();
    for round in 0..6 {
        hub.configure(&format!("tls.names = ['host{round}.example']"));
        hub.signal("HUP");
        let before = listing(&hub.path("data"));
        let deadline = Instant::now() + Duration::from_millis(round * 10);
        while listing(&hub.path("data")) == before && Instant::now() < deadline {
            std::hint::spin_loop();
        }
        hub.signal("KILL");
        hub.wait();
        let folder = hub.folder();
        hub = Hub::start_in(folder, "tls.names = ['end.example']");
        assert_eq!(hub.ca(), ca);
        assert_eq!(hub.http().await.ask(get("/none")).await.0, 404);
    }
}

#[tokio::test]
async fn told_to_stop_it_finishes_a_stream_and_takes_nothing_new() {
    let (sender, receiver) = mpsc::channel(1);
    let (standing, never) = mpsc::channel(1);
    let receivers = Arc::new(std::sync::Mutex::new([Some(receiver), Some(never)]));
    let address = upstream(move |request| {
        let receiver = receivers.lock().unwrap()[usize::from(request.method() == Method::GET)].take().unwrap();
        async move { events(receiver) }
    })
    .await;
    let mut hub = Hub::start(&format!("limits.shutdown_seconds = 60\nupstreams.a.url = 'http://{address}'"));
    let (mut http, mut listener, mut idle) = (hub.http().await, hub.http().await, hub.http().await);
    assert_eq!(idle.ask(get("/none")).await.0, 404);
    let mut body = http.send(request(Method::POST, "/a", &[], "")).await.into_body().into_data_stream();
    sender.send("data: 1\n\n").await.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "data: 1\n\n");
    let forever = listener.send(get("/a")).await.into_body();

    hub.signal("TERM");
    // An idle connection and a standing stream end at once; the response under way goes on.
    tokio::time::timeout(PATIENCE, idle.ended).await.unwrap().unwrap().unwrap();
    tokio::time::timeout(PATIENCE, forever.collect()).await.unwrap().unwrap();
    assert!(tokio::net::TcpStream::connect(hub.address).await.is_err(), "the address is free again");
    assert!(hub.local("/readyz").0.contains("503"));
    assert!(hub.local("/healthz").0.contains("200"));
    sender.send("data: 2\n\n").await.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "data: 2\n\n");
    drop((sender, standing));
    assert!(body.next().await.is_none());
    assert_eq!(hub.wait().code(), Some(0), "{}", hub.log());
}

#[tokio::test]
async fn what_does_not_finish_is_cut_off() {
    let silent = upstream(|_| std::future::pending()).await;
    for second in [false, true] {
        let seconds = if second { 60 } else { 1 };
        let mut hub = Hub::start(&format!("limits.shutdown_seconds = {seconds}\nupstreams.a.url = 'http://{silent}'"));
        let mut http = hub.http().await;
        let request = tokio::spawn(async move { http.sender.send_request(get("/a")).await.is_err() });
        hub.wait_for_metric("kemlane_open_connections", 1);
        hub.signal("INT");
        if second {
            while !hub.log().contains("stopping") {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            hub.signal("INT");
        }
        assert_eq!(hub.wait().code(), Some(0), "{}", hub.log());
        assert!(request.await.unwrap());
    }
}
