//! `ClientHello` messages byte by byte (RFC 8446 §4.1.2), so that a test can get exactly one thing wrong.

/// X25519MLKEM768 (draft-ietf-tls-ecdhe-mlkem).
pub const X25519MLKEM768: u16 = 0x11ec;
/// X25519 (RFC 8446 §4.2.7).
pub const X25519: u16 = 0x001d;
/// Bytes of an ML-KEM-768 encapsulation key (FIPS 203 table 3), which come first in the share.
pub const ENCAPSULATION_KEY: usize = 1184;

const TLS12: u16 = 0x0303;
const TLS13: u16 = 0x0304;
/// Record type `handshake`.
const HANDSHAKE: u8 = 22;
/// Record type `alert`.
const ALERT: u8 = 21;

/// What a `ClientHello` offers.
#[derive(Clone)]
pub struct Hello {
    /// `supported_versions`; left out if empty.
    pub versions: Vec<u16>,
    /// `supported_groups`.
    pub groups: Vec<u16>,
    /// `key_share`.
    pub shares: Vec<(u16, Vec<u8>)>,
    /// Bytes of a `padding` extension; left out if zero.
    pub padding: usize,
}

impl Hello {
    /// A `ClientHello` with nothing wrong: TLS 1.3, one share of X25519MLKEM768 made of a zero polynomial vector, which
    /// passes the checks of FIPS 203 §7.2, and the base point of X25519.
    pub fn good() -> Self {
        let mut share = vec![0; ENCAPSULATION_KEY + 32];
        share[ENCAPSULATION_KEY] = 9;
        Self { versions: vec![TLS13], groups: vec![X25519MLKEM768], shares: vec![(X25519MLKEM768, share)], padding: 0 }
    }

    /// The good `ClientHello` with another key share.
    pub fn with_share(change: impl FnOnce(&mut Vec<u8>)) -> Self {
        let mut hello = Self::good();
        change(&mut hello.shares[0].1);
        hello
    }

    /// A client of the time before ML-KEM: X25519 alone.
    pub fn classical() -> Self {
        let mut point = vec![0; 32];
        point[0] = 9;
        Self { groups: vec![X25519], shares: vec![(X25519, point)], ..Self::good() }
    }

    /// The handshake message.
    pub fn message(&self) -> Vec<u8> {
        let mut extensions = Vec::new();
        let mut extension = |kind: u16, body: Vec<u8>| {
            extensions.extend(kind.to_be_bytes());
            extensions.extend(block16(body));
        };
        if !self.versions.is_empty() {
            extension(43, block8(words(&self.versions)));
        }
        extension(10, block16(words(&self.groups)));
        // ecdsa_secp256r1_sha256, ed25519, rsa_pss_rsae_sha256.
        extension(13, block16(words(&[0x0403, 0x0807, 0x0804])));
        let shares = self.shares.iter().flat_map(|(group, share)| [words(&[*group]), block16(share.clone())].concat());
        extension(51, block16(shares.collect()));
        if self.padding > 0 {
            extension(21, vec![0; self.padding]);
        }
        let body = [
            words(&[TLS12]),
            // Random, and a session id as middleboxes like it.
            vec![0x5a; 32],
            block8(vec![0xa5; 32]),
            // The three cipher suites of TLS 1.3 that everybody has, and no compression.
            block16(words(&[0x1301, 0x1302, 0x1303])),
            block8(vec![0]),
            block16(extensions),
        ]
        .concat();
        [vec![1], u24(body.len()), body].concat()
    }

    /// The message in records that carry at most `fragment` bytes each.
    pub fn records(&self, fragment: usize) -> Vec<u8> {
        self.message().chunks(fragment).flat_map(|part| record(HANDSHAKE, part)).collect()
    }

    /// The message in one record.
    pub fn record(&self) -> Vec<u8> {
        self.records(1 << 14)
    }
}

/// Whether these bytes are one plaintext alert record, or the start of one, and nothing more.
pub fn is_alert(bytes: &[u8]) -> bool {
    bytes.len() <= 7 && bytes.iter().zip([ALERT, 3, 3, 0, 2]).all(|(byte, alert)| *byte == alert)
}

/// A handshake message that claims a length, without its body.
pub fn claim(length: usize) -> Vec<u8> {
    record(HANDSHAKE, &[vec![1], u24(length), vec![3, 3]].concat())
}

fn record(kind: u8, part: &[u8]) -> Vec<u8> {
    [vec![kind, 3, 1], block16(part.to_vec())].concat()
}

fn words(values: &[u16]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_be_bytes()).collect()
}

fn u24(length: usize) -> Vec<u8> {
    u32::try_from(length).expect("a small length").to_be_bytes()[1..].to_vec()
}

fn block16(body: Vec<u8>) -> Vec<u8> {
    let length = u16::try_from(body.len()).expect("a block of at most 65535 bytes");
    [length.to_be_bytes().to_vec(), body].concat()
}

fn block8(body: Vec<u8>) -> Vec<u8> {
    let length = u8::try_from(body.len()).expect("a block of at most 255 bytes");
    [vec![length], body].concat()
}
