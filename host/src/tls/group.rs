//! The key exchange groups that a hub may negotiate: one table, one line a group.
//!
//! Names come in as text (`MCP_CRYPTO_ALGO`, the configuration file) and leave as [`Group`]; everything else about a group
//! (code point, parts, their order, the sizes on the wire) is looked up in the table through [`Group::spec`].
//!
//! Sources: draft-ietf-tls-ecdhe-mlkem (the hybrids: ML-KEM comes first with X25519 and second with the NIST curves, in
//! both shares and in the secret alike), draft-ietf-tls-mlkem (pure ML-KEM), RFC 8446 §4.2.7 (the classical groups).
//!
//! Why names of round 3 are refused and not mapped: Kyber and ML-KEM give different secrets from the same bytes, so a
//! peer that means the one and a hub that means the other fail late and without a reason.

use std::fmt;
use std::str::FromStr;

use kemlane_engine::kem::{ML_KEM_768, ML_KEM_1024, Params};
use rustls::{CommonState, NamedGroup};
use thiserror::Error;

/// A key exchange group of TLS 1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// ML-KEM-768 and X25519, in this order.
    X25519MLKEM768,
    /// P-256 and ML-KEM-768, in this order.
    SecP256r1MLKEM768,
    /// P-384 and ML-KEM-1024, in this order.
    SecP384r1MLKEM1024,
    /// ML-KEM-768 alone.
    MLKEM768,
    /// ML-KEM-1024 alone.
    MLKEM1024,
    /// X25519 alone: not post-quantum, off unless allowed.
    X25519,
    /// P-256 alone: not post-quantum, off unless allowed.
    SecP256r1,
    /// P-384 alone: not post-quantum, off unless allowed.
    SecP384r1,
}

/// The classical half of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Curve {
    X25519,
    P256,
    P384,
}

impl Curve {
    /// Bytes of a share: RFC 7748 for X25519, the uncompressed point of RFC 8446 §4.2.8.2 for the NIST curves.
    pub(crate) const fn share_len(self) -> usize {
        match self {
            Self::X25519 => 32,
            Self::P256 => 65,
            Self::P384 => 97,
        }
    }
}

/// Which half of a hybrid stands first, in shares and in the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum First {
    Kem,
    Curve,
}

/// A line of the table.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) name: &'static str,
    pub(crate) code: u16,
    pub(crate) kem: Option<&'static Params>,
    pub(crate) curve: Option<Curve>,
    pub(crate) first: First,
}

impl Spec {
    const fn curve_share_len(&self) -> usize {
        match self.curve {
            Some(curve) => curve.share_len(),
            None => 0,
        }
    }

    /// Bytes of a client's share.
    pub(crate) fn client_share_len(&self) -> usize {
        self.kem.map_or(0, Params::encapsulation_key_len) + self.curve_share_len()
    }

    /// Bytes of a server's share.
    pub(crate) fn server_share_len(&self) -> usize {
        self.kem.map_or(0, Params::ciphertext_len) + self.curve_share_len()
    }

    /// Splits a client's share into its halves `(ML-KEM, classical)`; `None` if the length is wrong.
    pub(crate) fn split_client_share<'a>(&self, share: &'a [u8]) -> Option<(&'a [u8], &'a [u8])> {
        (share.len() == self.client_share_len()).then(|| self.split(share))
    }

    /// Splits a server's share into its halves `(ML-KEM, classical)`; `None` if the length is wrong.
    pub(crate) fn split_server_share<'a>(&self, share: &'a [u8]) -> Option<(&'a [u8], &'a [u8])> {
        (share.len() == self.server_share_len()).then(|| self.split(share))
    }

    fn split<'a>(&self, share: &'a [u8]) -> (&'a [u8], &'a [u8]) {
        let curve_len = self.curve_share_len().min(share.len());
        match self.first {
            First::Kem => share.split_at(share.len() - curve_len),
            First::Curve => {
                let (curve, kem) = share.split_at(curve_len);
                (kem, curve)
            }
        }
    }

    /// Joins the halves in the group's order. The vector is allocated once, so no copy of a secret stays behind.
    pub(crate) fn join(&self, kem: &[u8], curve: &[u8]) -> Vec<u8> {
        match self.first {
            First::Kem => [kem, curve].concat(),
            First::Curve => [curve, kem].concat(),
        }
    }
}

#[rustfmt::skip]
static TABLE: [Spec; Group::ALL.len()] = [
    Spec { name: "X25519MLKEM768",     code: 0x11ec, kem: Some(&ML_KEM_768),  curve: Some(Curve::X25519), first: First::Kem },
    Spec { name: "SecP256r1MLKEM768",  code: 0x11eb, kem: Some(&ML_KEM_768),  curve: Some(Curve::P256),   first: First::Curve },
    Spec { name: "SecP384r1MLKEM1024", code: 0x11ed, kem: Some(&ML_KEM_1024), curve: Some(Curve::P384),   first: First::Curve },
    Spec { name: "MLKEM768",           code: 0x0201, kem: Some(&ML_KEM_768),  curve: None,                first: First::Kem },
    Spec { name: "MLKEM1024",          code: 0x0202, kem: Some(&ML_KEM_1024), curve: None,                first: First::Kem },
    Spec { name: "X25519",             code: 0x001d, kem: None,               curve: Some(Curve::X25519), first: First::Curve },
    Spec { name: "secp256r1",          code: 0x0017, kem: None,               curve: Some(Curve::P256),   first: First::Curve },
    Spec { name: "secp384r1",          code: 0x0018, kem: None,               curve: Some(Curve::P384),   first: First::Curve },
];

/// Other spellings, in the form that [`folded`] gives.
const ALIASES: [(&str, Group); 7] = [
    ("p256mlkem768", Group::SecP256r1MLKEM768),
    ("p384mlkem1024", Group::SecP384r1MLKEM1024),
    ("curve25519", Group::X25519),
    ("p256", Group::SecP256r1),
    ("prime256v1", Group::SecP256r1),
    ("p384", Group::SecP384r1),
    ("curve25519mlkem768", Group::X25519MLKEM768),
];

impl Group {
    /// Every group, in the table's order: the hybrids, pure ML-KEM, the classical ones.
    pub const ALL: [Self; 8] = [
        Self::X25519MLKEM768,
        Self::SecP256r1MLKEM768,
        Self::SecP384r1MLKEM1024,
        Self::MLKEM768,
        Self::MLKEM1024,
        Self::X25519,
        Self::SecP256r1,
        Self::SecP384r1,
    ];

    /// What a hub offers when nothing is configured: the hybrids, the one that every client knows first.
    ///
    /// Why not pure ML-KEM: a hybrid stays secure if either half does.
    pub const DEFAULT: [Self; 3] = [Self::X25519MLKEM768, Self::SecP256r1MLKEM768, Self::SecP384r1MLKEM1024];

    pub(crate) fn spec(self) -> &'static Spec {
        &TABLE[self as usize]
    }

    /// The name that IANA registered, for example `X25519MLKEM768`.
    pub fn name(self) -> &'static str {
        self.spec().name
    }

    /// The code point of IANA's TLS Supported Groups registry.
    pub fn code_point(self) -> u16 {
        self.spec().code
    }

    /// The ML-KEM parameter set; `None` for a classical group.
    pub fn params(self) -> Option<&'static Params> {
        self.spec().kem
    }

    /// Whether the group holds against a quantum computer.
    pub fn is_post_quantum(self) -> bool {
        self.spec().kem.is_some()
    }

    /// The group with this code point.
    pub fn from_code_point(code: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code_point() == code)
    }

    /// The group that a handshake negotiated.
    pub fn negotiated(connection: &CommonState) -> Option<Self> {
        Self::from_code_point(connection.negotiated_key_exchange_group()?.name().into())
    }

    /// Reads one name. Case, `-`, `_` and `/` do not matter: `ML-KEM-768` is `MLKEM768`.
    ///
    /// # Errors
    /// [`GroupError`] for a name that is unknown, from round 3, or classical while `allow_classical` is false.
    pub fn parse(name: &str, allow_classical: bool) -> Result<Self, GroupError> {
        let wanted = folded(name);
        if wanted.contains("kyber") {
            return Err(GroupError::Round3 { name: shortened(name), allow_classical });
        }
        let named = Self::ALL.into_iter().find(|group| folded(group.name()) == wanted);
        let aliased = || ALIASES.iter().find(|(alias, _)| *alias == wanted).map(|(_, group)| *group);
        match named.or_else(aliased) {
            Some(group) if group.is_post_quantum() || allow_classical => Ok(group),
            Some(group) => Err(GroupError::Classical { group }),
            None => Err(GroupError::Unknown { name: shortened(name), allow_classical }),
        }
    }

    /// Reads a list of names, separated by commas, colons or white space; a name that comes twice counts once.
    ///
    /// # Errors
    /// As [`Group::parse`], and [`GroupError::Empty`] for a list without a name.
    pub fn parse_list(list: &str, allow_classical: bool) -> Result<Vec<Self>, GroupError> {
        let mut groups = Vec::new();
        for name in list.split(|c: char| c == ',' || c == ':' || c.is_whitespace()).filter(|name| !name.is_empty()) {
            let group = Self::parse(name, allow_classical)?;
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        if groups.is_empty() { Err(GroupError::Empty { allow_classical }) } else { Ok(groups) }
    }
}

impl FromStr for Group {
    type Err = GroupError;

    /// As [`Group::parse`] without classical groups.
    fn from_str(name: &str) -> Result<Self, GroupError> {
        Self::parse(name, false)
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl From<Group> for NamedGroup {
    fn from(group: Group) -> Self {
        Self::from(group.code_point())
    }
}

fn folded(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, '-' | '_' | '/') && !c.is_whitespace())
        .collect::<String>()
        .to_ascii_lowercase()
}

/// The name as an error repeats it: no longer than a line, whatever was configured.
fn shortened(name: &str) -> String {
    const LONGEST: usize = 64;
    name.trim().chars().take(LONGEST).collect()
}

/// Why a name does not give a group. Its message lists the names that would.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum GroupError {
    /// No such group here.
    #[error("unknown key exchange group {name:?}; allowed: {}", Allowed(*allow_classical))]
    Unknown {
        /// The name that was given, cut to 64 characters.
        name: String,
        /// Whether classical groups were allowed.
        allow_classical: bool,
    },
    /// A name of Kyber, the round-3 submission, which is not ML-KEM.
    #[error("{name:?} is round-3 Kyber, which does not interoperate with ML-KEM (FIPS 203); allowed: {}", Allowed(*allow_classical))]
    Round3 {
        /// The name that was given, cut to 64 characters.
        name: String,
        /// Whether classical groups were allowed.
        allow_classical: bool,
    },
    /// A classical group while these are off.
    #[error("{group} is not post-quantum; set allow_classical = true to offer it; allowed: {}", Allowed(false))]
    Classical {
        /// The group.
        group: Group,
    },
    /// A list without a single name.
    #[error("no key exchange group given; allowed: {}", Allowed(*allow_classical))]
    Empty {
        /// Whether classical groups were allowed.
        allow_classical: bool,
    },
}

impl GroupError {
    /// The names that would have been accepted.
    pub fn allowed(&self) -> impl Iterator<Item = &'static str> {
        let classical = match self {
            Self::Unknown { allow_classical, .. }
            | Self::Round3 { allow_classical, .. }
            | Self::Empty { allow_classical } => *allow_classical,
            Self::Classical { .. } => false,
        };
        allowed(classical)
    }
}

fn allowed(classical: bool) -> impl Iterator<Item = &'static str> {
    Group::ALL.into_iter().filter(move |group| classical || group.is_post_quantum()).map(Group::name)
}

struct Allowed(bool);

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, name) in allowed(self.0).enumerate() {
            f.write_str(if i == 0 { "" } else { ", " })?;
            f.write_str(name)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum_and_holds_the_sizes_of_the_drafts() {
        let sizes =
            [(1216, 1120), (1249, 1153), (1665, 1665), (1184, 1088), (1568, 1568), (32, 32), (65, 65), (97, 97)];
        for (i, (group, size)) in Group::ALL.into_iter().zip(sizes).enumerate() {
            assert_eq!(group as usize, i);
            let spec = group.spec();
            assert_eq!((spec.client_share_len(), spec.server_share_len()), size, "{group}");
            assert_eq!(Group::from_code_point(group.code_point()), Some(group));
        }
        assert_eq!(Group::from_code_point(0x6399), None);
    }

    #[test]
    fn halves_stand_where_the_drafts_say() {
        for group in Group::ALL {
            let spec = group.spec();
            let kem = vec![1; spec.kem.map_or(0, Params::encapsulation_key_len)];
            let curve = vec![2; spec.curve.map_or(0, Curve::share_len)];
            let share = spec.join(&kem, &curve);
            assert_eq!(spec.split_client_share(&share), Some((&kem[..], &curve[..])), "{group}");
            assert_eq!(spec.split_client_share(&share[1..]), None);
        }
        assert_eq!(Group::X25519MLKEM768.spec().join(&[1], &[2]), [1, 2]);
        assert_eq!(Group::SecP256r1MLKEM768.spec().join(&[1], &[2]), [2, 1]);
        assert_eq!(Group::SecP384r1MLKEM1024.spec().join(&[1], &[2]), [2, 1]);
    }

    #[test]
    fn names_and_their_other_spellings() {
        for group in Group::ALL {
            assert_eq!(Group::parse(group.name(), true), Ok(group));
            assert_eq!(Group::parse(&group.name().to_uppercase(), true), Ok(group));
        }
        for (name, group) in [
            ("ML-KEM-768", Group::MLKEM768),
            ("ML-KEM-1024", Group::MLKEM1024),
            ("x25519_mlkem768", Group::X25519MLKEM768),
            ("P-384/ML-KEM-1024", Group::SecP384r1MLKEM1024),
        ] {
            assert_eq!(name.parse(), Ok(group));
        }
        assert_eq!(
            Group::parse_list(" X25519MLKEM768, ML-KEM-768:MLKEM768\tSecP256r1MLKEM768,", false),
            Ok(vec![Group::X25519MLKEM768, Group::MLKEM768, Group::SecP256r1MLKEM768])
        );
    }

    #[test]
    fn refusals_say_what_is_allowed() {
        for name in ["Kyber512", "Kyber768", "kyber-1024", "X25519Kyber768Draft00"] {
            assert!(matches!(name.parse::<Group>(), Err(GroupError::Round3 { .. })), "{name}");
        }
        for name in ["", "ML-KEM-512", "FFDHE2048", "X25519MLKEM7680"] {
            let error = name.parse::<Group>().unwrap_err();
            assert!(matches!(error, GroupError::Unknown { .. }), "{name}");
            assert!(error.to_string().contains("X25519MLKEM768, SecP256r1MLKEM768"), "{error}");
            assert!(!error.to_string().contains("secp256r1,"), "{error}");
        }
        assert_eq!("X25519".parse::<Group>(), Err(GroupError::Classical { group: Group::X25519 }));
        assert_eq!(Group::parse_list("X25519", true), Ok(vec![Group::X25519]));
        assert_eq!(Group::parse_list(" , ", false), Err(GroupError::Empty { allow_classical: false }));
        assert!(Group::parse_list("MLKEM768 bogus", true).unwrap_err().allowed().any(|name| name == "secp384r1"));
        let long = "x".repeat(10_000);
        assert!(long.parse::<Group>().unwrap_err().to_string().len() < 300);
    }

    #[test]
    fn fuzz_names() {
        let seeds = Group::ALL.map(|group| group.name().as_bytes().to_vec());
        let more = [&b"ML-KEM-768:MLKEM1024, x25519_kyber768"[..]].map(<[u8]>::to_vec);
        crate::fuzz::fuzz("names of groups", [&seeds[..], &more].concat(), |input| {
            let text = String::from_utf8_lossy(input);
            for allow_classical in [false, true] {
                match Group::parse_list(&text, allow_classical) {
                    Ok(groups) => {
                        assert!(!text.to_ascii_lowercase().contains("kyber"));
                        assert!(allow_classical || groups.iter().all(|group| group.is_post_quantum()));
                        let names: Vec<_> = groups.iter().map(|group| group.name()).collect();
                        assert_eq!(Group::parse_list(&names.join(","), allow_classical), Ok(groups));
                    }
                    Err(error) => assert!(error.to_string().len() < 1000, "{error}"),
                }
            }
        });
    }
}
