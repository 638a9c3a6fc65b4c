//! Why a handshake was refused: for the log and the metrics, never for the wire.
//!
//! The peer sees no more than the alert that the standard asks for (RFC 8446 §6.2). [`Refusal`] carries what an operator
//! needs, [`Reason`] is its stable name: a metric label that dashboards may rely on.

use std::io;

use rustls::{AlertDescription, InvalidMessage, PeerIncompatible, PeerMisbehaved};
use thiserror::Error;

use crate::error::Error;

/// The kind of a [`Refusal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The client supports no group that is configured here; what a classical-only client runs into.
    NoCommonGroup,
    /// The client can verify no certificate that is served; what a client without ML-DSA runs into where the classical
    /// certificate is off.
    NoCommonSignature,
    /// The client does not speak TLS 1.3.
    OldTlsVersion,
    /// The first bytes are not TLS.
    NotTls,
    /// A key share of the wrong length, or one that the checks of FIPS 203 §7.2 or of the curve refuse.
    BadKeyShare,
    /// TLS 1.3 with a common group, but nothing else in common: cipher suites, ALPN.
    Incompatible,
    /// TLS that breaks the standard in another way.
    Malformed,
    /// The connection was closed before its first byte: a port probe.
    Closed,
    /// The connection was closed in the middle of the handshake.
    Truncated,
    /// The handshake took longer than its limit.
    Timeout,
    /// A `ClientHello` above the bound on size.
    Oversized,
    /// The provider's queue is full.
    Overloaded,
    /// The provider failed in another way.
    Provider,
    /// The client ended the handshake with an alert, for example because it does not know the CA.
    ClientAlert,
    /// The transport failed.
    Io,
    /// Another error of the TLS library.
    Other,
}

impl Reason {
    /// Every reason, in the order of declaration.
    pub const ALL: [Self; 16] = [
        Self::NoCommonGroup,
        Self::NoCommonSignature,
        Self::OldTlsVersion,
        Self::NotTls,
        Self::BadKeyShare,
        Self::Incompatible,
        Self::Malformed,
        Self::Closed,
        Self::Truncated,
        Self::Timeout,
        Self::Oversized,
        Self::Overloaded,
        Self::Provider,
        Self::ClientAlert,
        Self::Io,
        Self::Other,
    ];

    /// The stable metric label, in snake case.
    pub const fn label(self) -> &'static str {
        match self {
            Self::NoCommonGroup => "no_common_group",
            Self::NoCommonSignature => "no_common_signature",
            Self::OldTlsVersion => "old_tls_version",
            Self::NotTls => "not_tls",
            Self::BadKeyShare => "bad_key_share",
            Self::Incompatible => "incompatible",
            Self::Malformed => "malformed",
            Self::Closed => "closed",
            Self::Truncated => "truncated",
            Self::Timeout => "timeout",
            Self::Oversized => "oversized",
            Self::Overloaded => "overloaded",
            Self::Provider => "provider",
            Self::ClientAlert => "client_alert",
            Self::Io => "io",
            Self::Other => "other",
        }
    }
}

/// Why a handshake was refused.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// See [`Reason::NoCommonGroup`].
    #[error("the client supports no key exchange group that is configured")]
    NoCommonGroup,
    /// See [`Reason::NoCommonSignature`].
    #[error("the client can verify no certificate that is served: it supports none of their signature schemes")]
    NoCommonSignature,
    /// See [`Reason::OldTlsVersion`].
    #[error("the client does not speak TLS 1.3")]
    OldTlsVersion,
    /// See [`Reason::NotTls`].
    #[error("the first bytes are not TLS")]
    NotTls,
    /// See [`Reason::BadKeyShare`].
    #[error("the client's key share has a wrong length or fails a check")]
    BadKeyShare,
    /// See [`Reason::Incompatible`].
    #[error("the client has too little in common: {0}")]
    Incompatible(#[source] rustls::Error),
    /// See [`Reason::Malformed`].
    #[error("the client breaks the TLS standard: {0}")]
    Malformed(#[source] rustls::Error),
    /// See [`Reason::Closed`].
    #[error("closed before the first byte")]
    Closed,
    /// See [`Reason::Truncated`].
    #[error("closed in the middle of the handshake")]
    Truncated,
    /// See [`Reason::Timeout`].
    #[error("the handshake took longer than its limit")]
    Timeout,
    /// See [`Reason::Oversized`].
    #[error("the ClientHello exceeds the bound on size")]
    Oversized,
    /// See [`Reason::Overloaded`].
    #[error("the provider's queue is full")]
    Overloaded,
    /// See [`Reason::Provider`].
    #[error("the provider failed: {0}")]
    Provider(#[source] Error),
    /// See [`Reason::ClientAlert`].
    #[error("the client sent the alert {0:?}")]
    ClientAlert(AlertDescription),
    /// See [`Reason::Io`].
    #[error("the transport failed: {0}")]
    Io(#[source] io::Error),
    /// See [`Reason::Other`].
    #[error("TLS failed: {0}")]
    Other(#[source] rustls::Error),
}

impl Refusal {
    /// The kind, for matching and counting.
    pub fn reason(&self) -> Reason {
        match self {
            Self::NoCommonGroup => Reason::NoCommonGroup,
            Self::NoCommonSignature => Reason::NoCommonSignature,
            Self::OldTlsVersion => Reason::OldTlsVersion,
            Self::NotTls => Reason::NotTls,
            Self::BadKeyShare => Reason::BadKeyShare,
            Self::Incompatible(_) => Reason::Incompatible,
            Self::Malformed(_) => Reason::Malformed,
            Self::Closed => Reason::Closed,
            Self::Truncated => Reason::Truncated,
            Self::Timeout => Reason::Timeout,
            Self::Oversized => Reason::Oversized,
            Self::Overloaded => Reason::Overloaded,
            Self::Provider(_) => Reason::Provider,
            Self::ClientAlert(_) => Reason::ClientAlert,
            Self::Io(_) => Reason::Io,
            Self::Other(_) => Reason::Other,
        }
    }

    /// The stable metric label of [`Refusal::reason`].
    pub fn label(&self) -> &'static str {
        self.reason().label()
    }

    /// Sorts what the handshake future gave. `heard`: whether the peer had sent anything.
    pub(crate) fn from_io(error: io::Error, heard: bool) -> Self {
        if let Some(stop) = error.get_ref().and_then(|inner| inner.downcast_ref::<Stop>()) {
            return match stop {
                Stop::Oversized => Self::Oversized,
                Stop::Provider(error) => Self::from_provider(*error),
            };
        }
        if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
            return Self::from_tls(tls.clone());
        }
        match error.kind() {
            io::ErrorKind::UnexpectedEof if heard => Self::Truncated,
            io::ErrorKind::UnexpectedEof => Self::Closed,
            _ => Self::Io(error),
        }
    }

    fn from_provider(error: Error) -> Self {
        match error {
            Error::QueueFull => Self::Overloaded,
            Error::Engine(_) => Self::BadKeyShare,
            error => Self::Provider(error),
        }
    }

    fn from_tls(error: rustls::Error) -> Self {
        use rustls::Error as Tls;
        match error {
            Tls::PeerIncompatible(
                PeerIncompatible::NoKxGroupsInCommon | PeerIncompatible::NamedGroupsExtensionRequired,
            ) => Self::NoCommonGroup,
            Tls::PeerIncompatible(PeerIncompatible::NoSignatureSchemesInCommon) => Self::NoCommonSignature,
            Tls::PeerIncompatible(
                PeerIncompatible::SupportedVersionsExtensionRequired
                | PeerIncompatible::Tls12NotOffered
                | PeerIncompatible::Tls12NotOfferedOrEnabled
                | PeerIncompatible::ServerDoesNotSupportTls12Or13,
            ) => Self::OldTlsVersion,
            Tls::InvalidMessage(InvalidMessage::InvalidContentType | InvalidMessage::UnknownProtocolVersion) => {
                Self::NotTls
            }
            Tls::InvalidMessage(InvalidMessage::HandshakePayloadTooLarge) => Self::Oversized,
            Tls::PeerMisbehaved(PeerMisbehaved::InvalidKeyShare) => Self::BadKeyShare,
            Tls::AlertReceived(alert) => Self::ClientAlert(alert),
            Tls::Other(ref other) => match other.0.downcast_ref::<Error>() {
                Some(provider) => Self::from_provider(*provider),
                None => Self::Other(error),
            },
            Tls::PeerIncompatible(_) | Tls::NoApplicationProtocol => Self::Incompatible(error),
            Tls::InvalidMessage(_)
            | Tls::PeerMisbehaved(_)
            | Tls::InappropriateMessage { .. }
            | Tls::InappropriateHandshakeMessage { .. }
            | Tls::PeerSentOversizedRecord
            | Tls::DecryptError => Self::Malformed(error),
            error => Self::Other(error),
        }
    }
}

/// What ends a handshake before rustls has a say; travels through the transport's error.
#[derive(Debug, Error)]
pub(crate) enum Stop {
    #[error("the ClientHello exceeds the bound on size")]
    Oversized,
    #[error(transparent)]
    Provider(Error),
}

impl Stop {
    /// The plaintext alert record that the peer gets (RFC 8446 §5.1, §6.2).
    pub(crate) fn alert(&self) -> [u8; 7] {
        /// `decode_error`: some field was out of range, or the length of the message was incorrect.
        const DECODE_ERROR: u8 = 50;
        /// `internal_error`: an error unrelated to the peer makes it impossible to continue.
        const INTERNAL_ERROR: u8 = 80;
        let description = match self {
            Self::Oversized => DECODE_ERROR,
            Self::Provider(_) => INTERNAL_ERROR,
        };
        [21, 3, 3, 0, 2, 2, description]
    }
}

impl From<Stop> for io::Error {
    fn from(stop: Stop) -> Self {
        Self::other(stop)
    }
}
