//! The groups as rustls 0.23 sees them: [`SupportedKxGroup`] objects whose ML-KEM half a [`Provider`] computes and whose
//! classical half comes from rustls' own aws-lc-rs groups.
//!
//! These callbacks are synchronous. A server's finds its encapsulation prepared where a batching acceptor peeked
//! ([`handover`]); a client's finds a key pair in its [`ClientPool`]; everything else submits a job and waits for it.
//!
//! Why the objects are leaked: rustls wants `&'static`. [`group_object`] makes one per (provider, pool, group) and finds it
//! again, so memory grows with the number of providers of a process (one, or a few in tests), never with the number of
//! configurations or reloads. A provider that was handed out here lives as long as the process; a pool does not.

use std::fmt;
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use rustls::crypto::aws_lc_rs::kx_group;
use rustls::crypto::{ActiveKeyExchange, CompletedKeyExchange, SharedSecret, SupportedKxGroup};
use rustls::ffdhe_groups::FfdheGroup;
use rustls::{NamedGroup, OtherError, PeerMisbehaved, ProtocolVersion};

use kemlane_engine::kem::Params;

use super::group::{Curve, Group};
use super::handover;
use super::pool::ClientPool;
use crate::error::Error;
use crate::job::{Encapsulation, KeyPair};
use crate::provider::{Provider, ProviderExt as _};

const INVALID_KEY_SHARE: rustls::Error = rustls::Error::PeerMisbehaved(PeerMisbehaved::InvalidKeyShare);

/// The object that rustls is given for `group`.
pub(crate) fn group_object(
    provider: &Arc<dyn Provider>,
    pool: Option<&Arc<ClientPool>>,
    group: Group,
) -> &'static dyn SupportedKxGroup {
    static OBJECTS: Mutex<Vec<&'static KemGroup>> = Mutex::new(Vec::new());

    let spec = group.spec();
    let Some(params) = spec.kem else { return spec.curve.map_or(kx_group::X25519, curve_group) };
    let pool = pool.map_or_else(Weak::new, Arc::downgrade);
    let mut objects = OBJECTS.lock().unwrap_or_else(PoisonError::into_inner);
    let found = objects.iter().copied().find(|object| {
        object.group == group
            && ptr::addr_eq(Arc::as_ptr(&object.provider), Arc::as_ptr(provider))
            && object.pool.ptr_eq(&pool)
    });
    found.unwrap_or_else(|| {
        let object = Box::leak(Box::new(KemGroup { group, params, provider: Arc::clone(provider), pool }));
        objects.push(object);
        object
    })
}

/// The classical half, by aws-lc-rs.
fn curve_group(curve: Curve) -> &'static dyn SupportedKxGroup {
    match curve {
        Curve::X25519 => kx_group::X25519,
        Curve::P256 => kx_group::SECP256R1,
        Curve::P384 => kx_group::SECP384R1,
    }
}

/// A group with an ML-KEM part.
#[derive(Debug)]
struct KemGroup {
    group: Group,
    params: &'static Params,
    provider: Arc<dyn Provider>,
    pool: Weak<ClientPool>,
}

impl KemGroup {
    fn key_pair(&self) -> Result<KeyPair, Error> {
        let pooled = self.pool.upgrade().and_then(|pool| pool.take(self.params));
        pooled.map_or_else(|| self.provider.keygen(self.params)?.wait(), Ok)
    }

    fn encapsulate(&self, key: &[u8]) -> Result<Encapsulation, Error> {
        handover::take(self.params, key).unwrap_or_else(|| self.provider.encaps(self.params, key)?.wait())
    }
}

impl SupportedKxGroup for KemGroup {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, rustls::Error> {
        let spec = self.group.spec();
        let kem = self.key_pair().map_err(rejected)?;
        let curve = spec.curve.map(|curve| curve_group(curve).start()).transpose()?;
        let share = spec.join(kem.encapsulation_key(), curve.as_ref().map_or(&[], |curve| curve.pub_key()));
        Ok(Box::new(Offered { group: self.group, provider: Arc::clone(&self.provider), kem, curve, share }))
    }

    fn start_and_complete(&self, client_share: &[u8]) -> Result<CompletedKeyExchange, rustls::Error> {
        let spec = self.group.spec();
        let (key, point) = spec.split_client_share(client_share).ok_or(INVALID_KEY_SHARE)?;
        let kem = self.encapsulate(key).map_err(rejected)?;
        let curve = spec.curve.map(|curve| curve_group(curve).start_and_complete(point)).transpose()?;
        let (point, secret) = curve.as_ref().map_or((&[][..], &[][..]), |c| (&c.pub_key, c.secret.secret_bytes()));
        Ok(CompletedKeyExchange {
            group: self.name(),
            pub_key: spec.join(kem.ciphertext(), point),
            secret: SharedSecret::from(spec.join(kem.shared_secret().as_bytes(), secret)),
        })
    }

    fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {
        None
    }

    fn name(&self) -> NamedGroup {
        self.group.into()
    }

    fn usable_for_version(&self, version: ProtocolVersion) -> bool {
        version == ProtocolVersion::TLSv1_3
    }
}

/// A client's offer: both halves' private keys, until the server answers.
struct Offered {
    group: Group,
    provider: Arc<dyn Provider>,
    kem: KeyPair,
    curve: Option<Box<dyn ActiveKeyExchange>>,
    share: Vec<u8>,
}

impl fmt::Debug for Offered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Offered").field("group", &self.group).finish_non_exhaustive()
    }
}

impl ActiveKeyExchange for Offered {
    fn complete(self: Box<Self>, server_share: &[u8]) -> Result<SharedSecret, rustls::Error> {
        let spec = self.group.spec();
        let (ciphertext, point) = spec.split_server_share(server_share).ok_or(INVALID_KEY_SHARE)?;
        let ticket = self.provider.decaps(self.kem.decapsulation_key(), ciphertext).map_err(rejected)?;
        // The classical half runs while the provider works.
        let curve = self.curve.map(|curve| curve.complete(point)).transpose()?;
        let kem = ticket.wait().map_err(rejected)?;
        Ok(SharedSecret::from(spec.join(kem.as_bytes(), curve.as_ref().map_or(&[], SharedSecret::secret_bytes))))
    }

    /// The classical half as an offer of its own. rustls sends it only where the configuration holds that group as well, which
    /// it does only where classical groups are allowed.
    fn hybrid_component(&self) -> Option<(NamedGroup, &[u8])> {
        self.curve.as_ref().map(|curve| (curve.group(), curve.pub_key()))
    }

    fn complete_hybrid_component(self: Box<Self>, server_share: &[u8]) -> Result<SharedSecret, rustls::Error> {
        self.curve.ok_or(INVALID_KEY_SHARE)?.complete(server_share)
    }

    fn pub_key(&self) -> &[u8] {
        &self.share
    }

    fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {
        None
    }

    fn group(&self) -> NamedGroup {
        self.group.into()
    }
}

/// A failed operation as rustls' error: what the peer sent is the peer's fault, everything else is carried along.
fn rejected(error: Error) -> rustls::Error {
    match error {
        Error::Engine(kemlane_engine::Error::Modulus | kemlane_engine::Error::Length { .. }) => INVALID_KEY_SHARE,
        error => OtherError(Arc::new(error)).into(),
    }
}
