//! A folder in any state gives a certificate that a client accepts; what is good is kept.

use std::fs;
use std::sync::LazyLock;

use super::*;
use crate::provider::cpu::CpuProvider;

/// Our keys and verifiers.
fn crypto() -> Arc<CryptoProvider> {
    static PROVIDER: LazyLock<Arc<CpuProvider>> = LazyLock::new(Arc::default);
    Arc::new(crate::tls::crypto_provider(PROVIDER.clone(), &[]))
}

/// The settings for a classical certificate alone.
fn classical() -> Tls {
    Tls { certificate: Certificate::Generated(Algorithm::EcdsaP256), ..Tls::default() }
}

fn at(folder: &Path, tls: &Tls, now: SystemTime) -> Result<Identity, Error> {
    identity(&Folder::open(folder)?, tls, &crypto(), now)
}

/// The preferred certificate.
fn leaf(identity: &Identity) -> &CertificateDer<'static> {
    &identity.leaves[0].certified.cert[0]
}

/// The CAs that clients are given.
fn trusted(folder: &Path, file: &str) -> Vec<CertificateDer<'static>> {
    chain_of(&fs::read(folder.join(file)).unwrap()).unwrap()
}

fn assert_accepted(folder: &Path, identity: &Identity, now: SystemTime) {
    // rustls' own verifiers.
    let foreign = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let cas = trusted(folder, "ca.pem");
    assert_eq!(cas.len(), identity.leaves.len());
    // The preferred certificate's CA comes last.
    for (leaf, ca) in identity.leaves.iter().zip(cas.iter().rev()) {
        for crypto in [&crypto(), &foreign] {
            verify_as_client(&leaf.certified.cert[0], ca, crypto, now).unwrap();
        }
    }
}

#[test]
fn second_start_keeps_what_the_first_made() {
    let folder = tempfile::tempdir().unwrap();
    let now = SystemTime::now();
    let first = at(folder.path(), &Tls::default(), now).unwrap();
    assert_accepted(folder.path(), &first, now);
    let ca = fs::read(folder.path().join("ca.pem")).unwrap();
    let second = at(folder.path(), &Tls::default(), now).unwrap();
    assert_eq!(leaf(&first), leaf(&second));
    assert_eq!(ca, fs::read(folder.path().join("ca.pem")).unwrap());
    assert!(!String::from_utf8(ca).unwrap().contains("PRIVATE"), "clients get the certificate alone");
}

#[test]
fn leaf_is_renewed_in_its_last_third_and_the_ca_stays() {
    let folder = tempfile::tempdir().unwrap();
    let start = SystemTime::now();
    let first = at(folder.path(), &Tls::default(), start).unwrap();
    let ca = fs::read(folder.path().join("ca.pem")).unwrap();
    let early = at(folder.path(), &Tls::default(), start + DAY * 19).unwrap();
    assert_eq!(leaf(&first), leaf(&early));
    let late = start + DAY * 21;
    let second = at(folder.path(), &Tls::default(), late).unwrap();
    assert_ne!(leaf(&first), leaf(&second));
    assert!(second.renew_at().unwrap() > late);
    assert_accepted(folder.path(), &second, late);
    assert_eq!(ca, fs::read(folder.path().join("ca.pem")).unwrap());
}

#[test]
fn each_algorithm_has_files_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let now = SystemTime::now();
    let mut classical_leaf = None;
    for algorithm in [Algorithm::MlDsa44, Algorithm::MlDsa65, Algorithm::MlDsa87, Algorithm::EcdsaP256] {
        let tls = Tls { certificate: Certificate::Generated(algorithm), ..Tls::default() };
        let identity = at(folder.path(), &tls, now).unwrap();
        assert_accepted(folder.path(), &identity, now);
        assert_eq!(identity.leaves.len(), if algorithm.is_post_quantum() { 2 } else { 1 });
        // What clients trust already goes on being good.
        let last = identity.leaves.last().unwrap().certified.cert[0].clone();
        assert_eq!(classical_leaf.get_or_insert(last.clone()), &last);
    }
}

#[test]
fn a_pure_hub_has_no_classical_authority() {
    let folder = tempfile::tempdir().unwrap();
    let now = SystemTime::now();
    let tls = Tls { classical_certificate: false, ..Tls::default() };
    let identity = at(folder.path(), &tls, now).unwrap();
    assert_accepted(folder.path(), &identity, now);
    assert_eq!(identity.leaves.len(), 1);
    assert_eq!(trusted(folder.path(), "ca.pem"), trusted(folder.path(), "ca-ml-dsa-65.pem"));
    assert!(!folder.path().join("authority.pem").exists());
}

#[test]
fn other_names_give_another_leaf() {
    let folder = tempfile::tempdir().unwrap();
    let now = SystemTime::now();
    let first = at(folder.path(), &Tls::default(), now).unwrap();
    let names = ["hub.example", "2001:db8:0::1", "*.hub.example", "localhost"].map(str::to_owned).to_vec();
    let tls = Tls { names, ..Tls::default() };
    let second = at(folder.path(), &tls, now).unwrap();
    assert_ne!(leaf(&first), leaf(&second));
    let expected = ["*.hub.example", "127.0.0.1", "2001:db8::1", "::1", "hub.example", "localhost"];
    assert_eq!(names_in(leaf(&second)).unwrap(), expected);
    let third = at(folder.path(), &tls, now).unwrap();
    assert_eq!(leaf(&second), leaf(&third));

    let bad = Tls { names: vec!["not a name".to_owned()], ..Tls::default() };
    assert!(matches!(at(folder.path(), &bad, now), Err(Error::Value { .. })));
}

#[test]
fn any_torn_or_missing_file_is_made_good() {
    let now = SystemTime::now();
    let model = tempfile::tempdir().unwrap();
    at(model.path(), &Tls::default(), now).unwrap();
    let other = tempfile::tempdir().unwrap();
    at(other.path(), &Tls::default(), now).unwrap();
    let files = [
        "authority.pem",
        "ca.pem",
        "server.pem",
        "authority-ml-dsa-65.pem",
        "ca-ml-dsa-65.pem",
        "server-ml-dsa-65.pem",
    ];
    let mut cases = 0;
    for name in files {
        let whole = fs::read(model.path().join(name)).unwrap();
        let foreign = fs::read(other.path().join(name)).unwrap();
        let states =
            [None, Some(vec![]), Some(whole[..whole.len() / 2].to_vec()), Some(vec![0xff; 100]), Some(foreign)];
        for state in states {
            let folder = tempfile::tempdir().unwrap();
            for file in files {
                fs::copy(model.path().join(file), folder.path().join(file)).unwrap();
            }
            match &state {
                None => fs::remove_file(folder.path().join(name)).unwrap(),
                Some(bytes) => fs::write(folder.path().join(name), bytes).unwrap(),
            }
            let identity = at(folder.path(), &Tls::default(), now).unwrap();
            assert_accepted(folder.path(), &identity, now);
            let again = at(folder.path(), &Tls::default(), now).unwrap();
            assert_eq!(leaf(&identity), leaf(&again), "stable after one repair of {name}");
            cases += 1;
        }
    }
    assert_eq!(cases, 30);
}

#[test]
fn own_files_are_served_or_refused_with_the_reason() {
    let made = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let now = SystemTime::now();
    let first = at(made.path(), &classical(), now).unwrap();
    let other_first = at(other.path(), &Tls::default(), now).unwrap();
    let with = |certificate: PathBuf, key: PathBuf| Tls {
        certificate: Certificate::File(certificate),
        key: Some(key),
        ..Tls::default()
    };
    let folder = tempfile::tempdir().unwrap();

    let good = at(folder.path(), &with(made.path().join("server.pem"), made.path().join("server.pem")), now).unwrap();
    assert_eq!(leaf(&first), leaf(&good));
    assert!(good.renew_at().is_none() && good.ca_file.is_none());

    let pure = other.path().join("server-ml-dsa-65.pem");
    let pure = at(folder.path(), &with(pure.clone(), pure), now).unwrap();
    assert_eq!((leaf(&other_first), pure.leaves.len()), (leaf(&pure), 1));

    let torn = at(folder.path(), &with(made.path().join("server.pem"), other.path().join("server.pem")), now);
    assert!(matches!(torn, Err(Error::Certificate { reason: CertificateFault::Mismatch, .. })), "{torn:?}");
    let keyless = at(folder.path(), &with(made.path().join("server.pem"), made.path().join("ca.pem")), now);
    assert!(matches!(keyless, Err(Error::Certificate { reason: CertificateFault::Missing("private key"), .. })));
    let absent = at(folder.path(), &with(made.path().join("no.pem"), made.path().join("server.pem")), now);
    assert!(matches!(absent, Err(Error::Read { .. })));
}
