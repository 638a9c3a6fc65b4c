//! ML-DSA: 10,000 random keys and messages signed deterministically and with given randomness, byte for byte as the peers
//! do it, and as many hedged signatures that the peers verify.

use crate::support::dsa::peer::{libcrux, m_prime, rustcrypto};
use crate::support::dsa::{
    DETERMINISTIC, Rnd, Seed, attempts, keygen, shake256, sign, sign_deterministic, sign_hedged, verify,
};
use crate::support::{Stream, on_every_backend};
use kemlane_engine::dsa::{self, Message, Mu, Params, PreHash, SignKey, SigningKey, VerifyKey, VerifyingKey};
use kemlane_engine::{Backend, Scratch};
use std::thread;

/// Lengths of messages in bytes: mu begins with 66 bytes and a context, and a block of SHAKE256 is 136.
const LENGTHS: [usize; 12] = [0, 1, 8, 32, 69, 70, 71, 136, 205, 206, 207, 600];

/// What is signed, owned.
enum Content {
    Pure,
    Hashed(PreHash, Vec<u8>),
    Internal,
    Mu([u8; dsa::MU_LEN]),
}

/// A random key and message, and the key pair and signature on which the peers agree.
struct Case {
    seed: Seed,
    message: Vec<u8>,
    context: Vec<u8>,
    content: Content,
    rnd: Rnd,
    vk: Vec<u8>,
    sk: Vec<u8>,
    signature: Vec<u8>,
    attempts: u16,
}

impl Case {
    fn new(params: &'static Params, item: u16, stream: &mut Stream) -> Self {
        let len = match stream.below(4) {
            0 => stream.below(3000),
            _ => LENGTHS[stream.below(LENGTHS.len())],
        };
        let context_len = match stream.below(3) {
            0 => 0,
            1 => stream.below(dsa::MAX_CONTEXT_LEN + 1),
            _ => dsa::MAX_CONTEXT_LEN,
        };
        let mut case = Self {
            seed: stream.bytes(),
            message: stream.vec(len),
            context: stream.vec(context_len),
            content: Content::Pure,
            // Every other one is deterministic.
            rnd: if item.is_multiple_of(2) { DETERMINISTIC } else { stream.bytes() },
            vk: Vec::new(),
            sk: Vec::new(),
            signature: Vec::new(),
            attempts: 0,
        };
        let kind = stream.below(8);
        if kind == 0 {
            // SHAKE128 more often than the others: both peers have it.
            let hash = if stream.below(3) == 0 { PreHash::Shake128 } else { PreHash::ALL[stream.below(12)] };
            case.content = Content::Hashed(hash, hash.digest(&case.message));
        } else if kind == 1 {
            case.content = Content::Internal;
        }
        let m_prime = m_prime(case.content());
        let outcome = rustcrypto::sign(params, case.seed, &m_prime, case.rnd);
        (case.vk, case.sk, case.signature) = (outcome.vk, outcome.sk, outcome.signature);
        case.ask_libcrux(params);
        let mu = shake256(&[&shake256::<64>(&[&case.vk]), &m_prime]);
        case.attempts = attempts(params, &case.sk, &mu, &case.rnd, &case.signature);
        if kind == 2 {
            case.content = Content::Mu(mu);
        }
        case
    }

    /// The peers agree, where libcrux has an interface for it.
    fn ask_libcrux(&self, params: &Params) {
        let keys = libcrux::keygen(params, self.seed);
        assert_eq!((&keys.0, &keys.1), (&self.vk, &self.sk), "the peers agree");
        let theirs = match self.content {
            Content::Pure => libcrux::sign(params, &self.sk, &self.message, &self.context, self.rnd),
            Content::Hashed(PreHash::Shake128, _) => {
                Some(libcrux::sign_shake128(params, &self.sk, &self.message, &self.context, self.rnd))
            }
            _ => return,
        };
        assert_eq!(theirs.as_ref(), Some(&self.signature), "the peers agree");
    }

    fn content(&self) -> Message<'_> {
        match &self.content {
            Content::Pure => Message::Pure { message: &self.message, context: &self.context },
            Content::Hashed(hash, digest) => Message::PreHashed { hash: *hash, digest, context: &self.context },
            Content::Internal => Message::Internal(&self.message),
            Content::Mu(mu) => Message::Mu(mu),
        }
    }
}

/// Every form of each key of a batch.
struct Keys {
    expanded: Vec<SigningKey>,
    generated: Vec<SigningKey>,
    verifying: Vec<VerifyingKey>,
}

impl Keys {
    fn new(scratch: &mut Scratch, params: &'static Params, cases: &[Case]) -> Self {
        let sks: Vec<_> = cases.iter().map(|case| &case.sk[..]).collect();
        let vks: Vec<_> = cases.iter().map(|case| &case.vk[..]).collect();
        let seeds: Vec<_> = cases.iter().map(|case| case.seed).collect();
        let expanded = SigningKey::expand_many(scratch, params, &sks).into_iter().map(Result::unwrap).collect();
        let verifying = VerifyingKey::expand_many(scratch, params, &vks).into_iter().map(Result::unwrap).collect();
        Self { expanded, generated: SigningKey::from_seeds(scratch, params, &seeds), verifying }
    }

    fn signing<'a>(&'a self, cases: &'a [Case], i: usize, form: usize) -> SignKey<'a> {
        match form % 4 {
            0 => SignKey::Encoded(&cases[i].sk),
            1 => SignKey::Expanded(&self.expanded[i]),
            2 => SignKey::Seed(&cases[i].seed),
            _ => SignKey::Expanded(&self.generated[i]),
        }
    }

    fn verifying<'a>(&'a self, cases: &'a [Case], i: usize, form: usize) -> VerifyKey<'a> {
        match form % 4 {
            0 | 1 => VerifyKey::Encoded(&cases[i].vk),
            2 => VerifyKey::Expanded(&self.verifying[i]),
            _ => VerifyKey::Expanded(self.generated[i].verifying_key()),
        }
    }
}

fn check(scratch: &mut Scratch, params: &'static Params, cases: &[Case]) {
    let context = format!("{} on {}, batch of {}", params.name(), scratch.backend(), cases.len());
    let seeds: Vec<_> = cases.iter().map(|case| case.seed).collect();
    for ((vk, sk), case) in keygen(scratch, params, &seeds).into_iter().zip(cases) {
        assert_eq!(vk, case.vk, "{context}");
        assert_eq!(sk, case.sk, "{context}");
    }
    let keys = Keys::new(scratch, params, cases);
    for (i, case) in cases.iter().enumerate() {
        assert_eq!(keys.expanded[i].verifying_key().as_bytes(), case.vk, "{context}");
        assert_eq!(keys.generated[i].verifying_key().as_bytes(), case.vk, "{context}");
        assert_eq!(keys.verifying[i].as_bytes(), case.vk, "{context}");
        assert_eq!(*keys.verifying[i].tr(), shake256(&[&case.vk]), "{context}");
    }

    // Forms of key mixed within the batch; each form meets each length and content over the batches.
    let rnd: Vec<_> = cases.iter().map(|case| case.rnd).collect();
    let shift = cases.len() / 4;
    let inputs: Vec<_> =
        cases.iter().enumerate().map(|(i, case)| (keys.signing(cases, i, i + shift), case.content())).collect();
    for (i, signature) in sign(scratch, params, &rnd, &inputs).into_iter().enumerate() {
        assert_eq!(signature.as_ref(), Ok(&cases[i].signature), "{context}, item {i}: {:?}", inputs[i]);
    }
    let inputs: Vec<_> = (cases.iter().enumerate())
        .map(|(i, case)| (keys.verifying(cases, i, i + shift), case.content(), &case.signature[..]))
        .collect();
    for (i, result) in verify(scratch, params, &inputs).into_iter().enumerate() {
        assert_eq!(result, Ok(()), "{context}, item {i}: {:?}", inputs[i].1);
    }
}

#[test]
fn ten_thousand_signatures_in_batches_of_every_length_equal_the_peers() {
    let lengths = || (1_u16..=67).chain([66; 16]);
    assert!(3 * lengths().sum::<u16>() >= 10_000);
    // Sets are independent: a thread each.
    thread::scope(|scope| {
        for params in Params::ALL {
            scope.spawn(move || {
                let mut stream = Stream::new(params.name());
                let mut scratches: Vec<_> = Backend::all().into_iter().map(Scratch::new).collect();
                println!("{}: backends {:?}", params.name(), Backend::all());
                let (mut attempts, mut signatures) = (0.0, 0.0);
                for len in lengths() {
                    let cases: Vec<_> = (0..len).map(|item| Case::new(params, item, &mut stream)).collect();
                    attempts += cases.iter().map(|case| f64::from(case.attempts)).sum::<f64>();
                    signatures += f64::from(len);
                    for scratch in &mut scratches {
                        check(scratch, params, &cases);
                    }
                }
                // FIPS 204 Table 1; of so many signatures, the mean deviates by a fiftieth.
                let mean = attempts / signatures;
                let expected = [4.25, 5.1, 3.85][(params.k() - 4) / 2];
                println!("{}: {mean:.2} attempts in the mean, {expected} expected", params.name());
                assert!((mean / expected - 1.0).abs() < 0.1, "{}: {mean} attempts", params.name());
            });
        }
    });
}

/// Random keys and messages of one set and backend: together 10,000 on a machine with the four backends.
const HEDGED: usize = 834;

#[test]
fn the_peers_verify_ten_thousand_hedged_signatures() {
    on_every_backend("hedged", |scratch| {
        let backend = scratch.backend();
        thread::scope(|scope| {
            for params in Params::ALL {
                scope.spawn(move || hedged(&mut Scratch::new(backend), params));
            }
        });
    });
}

fn hedged(scratch: &mut Scratch, params: &'static Params) {
    let mut stream = Stream::new("hedged");
    let (mut left, mut batch) = (HEDGED, 1);
    while left > 0 {
        let count = left.min(batch);
        let seeds: Vec<Seed> = (0..count).map(|_| stream.bytes()).collect();
        let pairs = keygen(scratch, params, &seeds);
        let contents: Vec<_> = (0..count)
            .map(|_| {
                let (len, context_len) = (stream.below(500), stream.below(dsa::MAX_CONTEXT_LEN + 1));
                (stream.vec(len), stream.vec(context_len))
            })
            .collect();
        let inputs: Vec<_> = (pairs.iter().zip(&contents))
            .map(|((_, sk), (message, context))| (SignKey::Encoded(sk), Message::Pure { message, context }))
            .collect();
        let first = sign_hedged(scratch, params, &inputs);
        let deterministic = sign_deterministic(scratch, params, &inputs);
        for (i, signature) in first.iter().enumerate() {
            let context = format!("{} on {}, item {i} of {count}", params.name(), scratch.backend());
            let signature = signature.as_ref().expect("a valid key");
            assert_ne!(Ok(signature), deterministic[i].as_ref(), "{context}: its randomness is not zero");
            let ((vk, _), (message, ctx)) = (&pairs[i], &contents[i]);
            assert_eq!(libcrux::verify(params, vk, message, ctx, signature), Some(true), "{context}");
            assert!(rustcrypto::verify(params, vk, &m_prime(inputs[i].1), signature), "{context}");
            // And ours verifies theirs.
            let theirs = libcrux::sign(params, &pairs[i].1, message, ctx, stream.bytes()).expect("a valid key");
            let check = [(VerifyKey::Encoded(&vk[..]), inputs[i].1, &theirs[..])];
            assert_eq!(verify(scratch, params, &check), [Ok(())], "{context}");
        }
        left -= count;
        batch = batch % 67 + 13;
    }
}

#[test]
fn mu_of_a_message_in_pieces_is_that_of_the_whole() {
    let mut scratch = Scratch::new(Backend::detect());
    let mut stream = Stream::new("pieces");
    for params in Params::ALL {
        let key = SigningKey::from_seeds(&mut scratch, params, &[stream.bytes()]).remove(0);
        let message = stream.vec(2000);
        for context in [stream.vec(0), stream.vec(1), stream.vec(dsa::MAX_CONTEXT_LEN)] {
            for piece in [1, 7, 136, 1999, 2000] {
                let mut mu = Mu::new(key.verifying_key(), &context).expect("a short context");
                let mut with_tr = Mu::with_tr(key.verifying_key().tr(), &context).expect("a short context");
                message.chunks(piece).for_each(|piece| mu.update(piece));
                with_tr.update(&message);
                let mu = mu.finish();
                assert_eq!(mu, with_tr.finish());
                let whole = Message::Pure { message: &message, context: &context };
                assert_eq!(mu, shake256(&[key.verifying_key().tr(), &m_prime(whole)]));
                let inputs = [Message::Mu(&mu), whole].map(|message| (SignKey::Expanded(&key), message));
                let signatures = sign_deterministic(&mut scratch, params, &inputs);
                assert_eq!(signatures[0], signatures[1]);
            }
        }
        let long = [0; dsa::MAX_CONTEXT_LEN + 1];
        assert!(Mu::new(key.verifying_key(), &long).is_err() && Mu::with_tr(&[0; 64], &long).is_err());
    }
}

#[test]
fn fresh_randomness_differs_and_single_forms_agree() {
    on_every_backend("randomised ML-DSA", |scratch| {
        for params in Params::ALL {
            let keys = SigningKey::generate_many(scratch, params, 9).expect("randomness");
            let message = Message::Pure { message: b"message", context: b"context" };
            let mut signatures = Vec::new();
            for key in keys.iter().chain(&keys[..2]) {
                let (signing, verifying) = (SignKey::Expanded(key), VerifyKey::Expanded(key.verifying_key()));
                let mut signature = vec![0; params.signature_len()];
                dsa::sign(scratch, params, signing, message, &mut signature).expect("a good key");
                dsa::verify(scratch, params, verifying, message, &signature).expect("a good signature");
                signatures.push(signature);
            }
            signatures.sort_unstable();
            signatures.dedup();
            assert_eq!(signatures.len(), 11, "each signature has its own randomness");

            let (mut vk, mut sk) = (vec![0; params.verifying_key_len()], vec![0; params.signing_key_len()]);
            dsa::keygen(scratch, params, &mut vk, &mut sk).expect("randomness");
            let mut signature = vec![0; params.signature_len()];
            dsa::sign_deterministic(scratch, params, SignKey::Encoded(&sk), message, &mut signature).expect("a key");
            assert_eq!(libcrux::verify(params, &vk, b"message", b"context", &signature), Some(true));
            assert_eq!(libcrux::sign(params, &sk, b"message", b"context", DETERMINISTIC), Some(signature));
        }
    });
}
