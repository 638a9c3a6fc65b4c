//! Keys, messages and signatures that every contestant is given: many, so that nobody gains by having seen the last one.
//! They are made from fixed seeds, so that every run has the same.

use kemlane_engine::dsa::{self, Message, Params, SEED_LEN, Sign, SignKey, SigningKey};
use kemlane_engine::{Backend, Scratch};
use shake::{ExtendableOutput, Shake256, Update, XofReader};

/// How many key pairs there are: as many as the largest batch takes.
pub const PAIRS: usize = 64;
/// Messages to sign with each key.
pub const MESSAGES: usize = 32;
/// Bytes of a message: what a TLS 1.3 server signs whose transcript hash is SHA-256 (RFC 8446 §4.4.3).
pub const MESSAGE_LEN: usize = 64 + 33 + 1 + 32;

/// A key pair, and a signature by it.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The seed that it was generated from.
    pub seed: [u8; SEED_LEN],
    /// The encoded verifying key.
    pub vk: Vec<u8>,
    /// The encoded signing key.
    pub sk: Vec<u8>,
    /// What was signed.
    pub message: Vec<u8>,
    /// Its signature.
    pub signature: Vec<u8>,
}

/// What contestants of one parameter set are given.
#[derive(Debug)]
pub struct Fixture {
    /// The parameter set.
    pub params: &'static Params,
    /// The key pairs.
    pub pairs: Vec<Pair>,
    /// Their signing and verifying keys, expanded by the engine.
    pub expanded: Vec<SigningKey>,
    /// What is signed with each.
    pub messages: Vec<Vec<u8>>,
}

/// So many bytes of a stream of its own.
fn bytes(label: &str, len: usize) -> Vec<u8> {
    let mut bytes = vec![0; len];
    Shake256::default().chain(label).finalize_xof().read(&mut bytes);
    bytes
}

impl Fixture {
    /// # Panics
    /// If the engine does not sign.
    pub fn new(params: &'static Params) -> Self {
        let mut scratch = Scratch::new(Backend::detect());
        let seeds = bytes(params.name(), PAIRS * SEED_LEN);
        let seeds = seeds.as_chunks().0;
        let messages: Vec<_> = (0..MESSAGES).map(|i| bytes(&format!("message {i}"), MESSAGE_LEN)).collect();
        let expanded = SigningKey::from_seeds(&mut scratch, params, seeds);
        let mut pair = |(seed, key): (&[u8; SEED_LEN], &SigningKey)| {
            let (mut vk, mut sk) = (vec![0; params.verifying_key_len()], vec![0; params.signing_key_len()]);
            let mut item = [dsa::KeyGen { verifying_key: &mut vk, signing_key: &mut sk, result: Ok(()) }];
            dsa::keygen_many_internal(&mut scratch, params, &[*seed], &mut item);
            item[0].result.expect("memory of the right lengths");
            let (message, mut signature) = (messages[0].clone(), vec![0; params.signature_len()]);
            let content = Message::Pure { message: &message, context: &[] };
            dsa::sign_deterministic(&mut scratch, params, SignKey::Expanded(key), content, &mut signature)
                .expect("a valid key");
            Pair { seed: *seed, vk, sk, message, signature }
        };
        let pairs = seeds.iter().zip(&expanded).map(&mut pair).collect();
        Self { params, pairs, expanded, messages }
    }

    /// The place of a key and a message, again and again: each key in turn, each time with another message.
    pub fn cases(&self) -> impl Iterator<Item = (usize, &[u8])> {
        (0..PAIRS * MESSAGES).cycle().map(|case| (case % PAIRS, &self.messages[(case + case / PAIRS) % MESSAGES][..]))
    }

    /// The signatures of a round through the cases, deterministic, each with the place of its key and its message.
    ///
    /// # Panics
    /// If the engine does not sign.
    pub fn signatures(&self) -> Vec<(usize, &[u8], Vec<u8>)> {
        let empty = |(place, message)| (place, message, vec![0; self.params.signature_len()]);
        let mut signatures: Vec<_> = self.cases().take(PAIRS * MESSAGES).map(empty).collect();
        let item = |(place, message, signature)| Sign {
            key: SignKey::Expanded(&self.expanded[place]),
            message: Message::Pure { message, context: &[] },
            signature,
            result: Ok(()),
        };
        let mut items: Vec<_> =
            signatures.iter_mut().map(|(place, message, s)| item((*place, *message, &mut s[..]))).collect();
        dsa::sign_many_deterministic(&mut Scratch::new(Backend::detect()), self.params, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()), "valid keys");
        drop(items);
        signatures
    }
}
