//! Finds the key share in a `ClientHello`, from raw TLS records as they arrive.
//!
//! The data's way: bytes go into [`Reassembly::push`], which joins the handshake fragments of plaintext records (RFC 8446
//! §5.1) until one whole `ClientHello` is there, however it was cut into records and TCP segments; [`chosen_share`] then reads
//! `supported_groups` and `key_share` from it.
//!
//! This reads, it never judges: whatever does not look like a `ClientHello` becomes [`Progress::Foreign`] and goes to rustls as
//! it came, which answers with the alert that the standard asks for. The one thing refused here is size, because memory is
//! what an unauthenticated peer could spend. Every access is checked; no input panics.
//!
//! Why two buffers (`held` for rustls, `message` for reading): rustls must see the records exactly as they came, and a message
//! that is cut into records is not contiguous in them. Both together stay below two times [`MAX_HELD`].

/// Bytes of a record header: type, version, length (RFC 8446 §5.1).
const RECORD_HEADER: usize = 5;
/// The longest plaintext record (RFC 8446 §5.1).
const MAX_RECORD: usize = 1 << 14;
/// Bytes of a handshake header: type and a length of 24 bits (RFC 8446 §4).
const HANDSHAKE_HEADER: usize = 4;
/// The longest `ClientHello` that is read: what rustls accepts of a handshake message. A `ClientHello` with two post-quantum
/// shares is about 3 KiB.
pub(crate) const MAX_HELLO: usize = 0xffff;
/// The most raw bytes held back for one `ClientHello`, record headers included: what rustls buffers of a message in pieces. A
/// hello cut into records of a single byte thus fits up to 10 KiB.
pub(crate) const MAX_HELD: usize = 0xffff;

const CHANGE_CIPHER_SPEC: u8 = 20;
const HANDSHAKE: u8 = 22;
const APPLICATION_DATA: u8 = 23;
const CLIENT_HELLO: u8 = 1;
const SUPPORTED_GROUPS: u16 = 10;
const KEY_SHARE: u16 = 51;

/// Which `ClientHello` of a connection is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Awaited {
    /// The one that opens the connection: anything in front of it is an error.
    First,
    /// The answer to a `HelloRetryRequest`: a dummy `change_cipher_spec` record (RFC 8446 appendix D.4) and rejected early data
    /// (§4.2.10) may come first.
    Second,
}

/// What the bytes so far are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// The beginning of a `ClientHello`.
    Partial,
    /// A whole `ClientHello`.
    Complete,
    /// Something else.
    Foreign,
    /// Longer than [`MAX_HELLO`] or [`MAX_HELD`].
    Oversized,
}

/// Joins the records of one `ClientHello`. Work is linear in the number of bytes, however small the pieces.
#[derive(Debug)]
pub(crate) struct Reassembly {
    awaited: Awaited,
    held: Vec<u8>,
    message: Vec<u8>,
    /// How much of `held` has been read.
    at: usize,
    /// Bytes of the current record that are still to come, and whether they are handshake bytes.
    record: Option<(usize, bool)>,
}

impl Reassembly {
    pub(crate) fn new(awaited: Awaited) -> Self {
        Self { awaited, held: Vec::new(), message: Vec::new(), at: 0, record: None }
    }

    /// Takes the next bytes and says what there is now.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> Progress {
        append(&mut self.held, bytes);
        let progress = self.advance();
        if progress == Progress::Partial && self.held.len() > MAX_HELD { Progress::Oversized } else { progress }
    }

    /// How many more bytes may be read before the bound is exceeded; at least one, so that exceeding it shows.
    pub(crate) fn room(&self) -> usize {
        (MAX_HELD + 1).saturating_sub(self.held.len()).max(1)
    }

    /// The raw bytes as they came.
    pub(crate) fn into_held(self) -> Vec<u8> {
        self.held
    }

    /// For a complete first `ClientHello` that will be answered by a `HelloRetryRequest`: its raw bytes, and a reassembly of the
    /// second one that begins with whatever came behind them; `None` if the hello does not end where a record ends, which rustls
    /// refuses.
    pub(crate) fn split_after_retry(mut self) -> (Vec<u8>, Option<Self>) {
        if self.awaited == Awaited::Second || self.record.is_some() {
            return (self.held, None);
        }
        let behind = self.held.split_off(self.at);
        let second = Self { held: behind, ..Self::new(Awaited::Second) };
        (self.held, Some(second))
    }

    /// The body of a complete `ClientHello`.
    pub(crate) fn body(&self) -> &[u8] {
        let len = self.announced().unwrap_or(0);
        self.message.get(HANDSHAKE_HEADER..HANDSHAKE_HEADER + len).unwrap_or(&[])
    }

    /// The length that the handshake header announces, once it is there.
    fn announced(&self) -> Option<usize> {
        match self.message.first_chunk()? {
            [_, a, b, c] => Some(usize::from(*a) << 16 | usize::from(*b) << 8 | usize::from(*c)),
        }
    }

    fn advance(&mut self) -> Progress {
        loop {
            let Some((left, is_handshake)) = self.record else {
                let Some(header) = self.held.get(self.at..).and_then(<[u8]>::first_chunk::<RECORD_HEADER>) else {
                    return self.partial_header();
                };
                let Some(record) = self.read_header(*header) else { return Progress::Foreign };
                self.record = Some(record);
                self.at += RECORD_HEADER;
                continue;
            };
            let available = self.held.len() - self.at;
            let taken = left.min(available);
            if is_handshake {
                append(&mut self.message, self.held.get(self.at..self.at + taken).unwrap_or(&[]));
            }
            self.at += taken;
            self.record = (taken < left).then_some((left - taken, is_handshake));
            if self.message.first().is_some_and(|kind| *kind != CLIENT_HELLO) {
                return Progress::Foreign;
            }
            match self.announced() {
                Some(len) if len > MAX_HELLO => return Progress::Oversized,
                Some(len) if self.message.len() >= HANDSHAKE_HEADER + len => return Progress::Complete,
                _ => {}
            }
            if self.record.is_some() {
                return Progress::Partial;
            }
        }
    }

    /// A record header that is not whole yet: its first byte already tells whether TLS is spoken.
    fn partial_header(&self) -> Progress {
        match self.held.get(self.at) {
            Some(kind) if !self.expects(*kind) => Progress::Foreign,
            _ => Progress::Partial,
        }
    }

    fn expects(&self, kind: u8) -> bool {
        let between = self.awaited == Awaited::Second && self.message.is_empty();
        kind == HANDSHAKE || (between && matches!(kind, CHANGE_CIPHER_SPEC | APPLICATION_DATA))
    }

    /// `(length, whether it holds handshake bytes)` of a record that may come now.
    fn read_header(&self, [kind, major, _, high, low]: [u8; RECORD_HEADER]) -> Option<(usize, bool)> {
        let len = usize::from(u16::from_be_bytes([high, low]));
        // A protected record may be longer than a plain one by its tag and padding (RFC 8446 §5.2).
        let longest = if kind == APPLICATION_DATA { MAX_RECORD + 256 } else { MAX_RECORD };
        let fits = self.expects(kind) && major == 3 && (1..=longest).contains(&len);
        fits.then_some((len, kind == HANDSHAKE))
    }
}

/// Appends in steps that keep the capacity close to the length: growth by doubling would double what a peer can pin.
fn append(buffer: &mut Vec<u8>, bytes: &[u8]) {
    const STEP: usize = 4096;
    if buffer.capacity() - buffer.len() < bytes.len() {
        buffer.reserve_exact(bytes.len().max(STEP));
    }
    buffer.extend_from_slice(bytes);
}

/// What a `ClientHello` says about one server's groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice<'a> {
    /// The server will choose this group, and here is the client's share.
    Share(u16, &'a [u8]),
    /// The server will choose this group and ask for a share of it with a `HelloRetryRequest`.
    Retry(u16),
    /// No group in common, or not a well-formed TLS 1.3 `ClientHello`.
    None,
}

/// Reads `body`, the body of a `ClientHello` (RFC 8446 §4.1.2), as rustls does: the first group of `supported_groups` that
/// `served` accepts is chosen (the client's order counts), then its share is looked up.
pub(crate) fn chosen_share(body: &[u8], served: impl Fn(u16) -> bool) -> Choice<'_> {
    let Some(extensions) = extensions(body) else { return Choice::None };
    let (mut groups, mut shares) = (None, None);
    let mut rest = Reader(extensions);
    while !rest.0.is_empty() {
        let Some((kind, content)) = rest.u16().zip(rest.vector16()) else { return Choice::None };
        match kind {
            SUPPORTED_GROUPS => groups = Some(content),
            KEY_SHARE => shares = Some(content),
            _ => {}
        }
    }
    let Some(mut groups) = groups.and_then(|content| Reader(content).vector16()).map(Reader) else {
        return Choice::None;
    };
    let Some(group) = std::iter::from_fn(|| groups.u16()).find(|group| served(*group)) else { return Choice::None };
    let Some(mut shares) = shares.and_then(|content| Reader(content).vector16()).map(Reader) else {
        return Choice::None;
    };
    std::iter::from_fn(|| shares.u16().zip(shares.vector16()))
        .find(|(name, _)| *name == group)
        .map_or(Choice::Retry(group), |(name, share)| Choice::Share(name, share))
}

/// The extensions block of a `ClientHello`.
fn extensions(body: &[u8]) -> Option<&[u8]> {
    /// `legacy_version` and `random`.
    const FIXED: usize = 2 + 32;
    let mut rest = Reader(body);
    rest.take(FIXED)?;
    rest.vector8()?; // legacy_session_id
    rest.vector16()?; // cipher_suites
    rest.vector8()?; // legacy_compression_methods
    rest.vector16()
}

/// A cursor over bytes; every step is `None` when they run out.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (head, tail) = self.0.split_at_checked(len)?;
        self.0 = tail;
        Some(head)
    }

    fn u16(&mut self) -> Option<u16> {
        let (head, tail) = self.0.split_first_chunk()?;
        self.0 = tail;
        Some(u16::from_be_bytes(*head))
    }

    /// A vector with a length of one byte.
    fn vector8(&mut self) -> Option<&'a [u8]> {
        let (len, tail) = self.0.split_first()?;
        self.0 = tail;
        self.take(usize::from(*len))
    }

    /// A vector with a length of two bytes.
    fn vector16(&mut self) -> Option<&'a [u8]> {
        let len = self.u16()?;
        self.take(usize::from(len))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GROUP: u16 = 0x11ec;
    const OTHER: u16 = 0x001d;

    /// A `ClientHello` body with these groups and shares; `noise` stands for the extensions around them.
    fn hello(groups: &[u16], shares: &[(u16, Vec<u8>)], noise: &[u8]) -> Vec<u8> {
        fn vector16(bytes: &[u8]) -> Vec<u8> {
            [&u16::try_from(bytes.len()).unwrap().to_be_bytes()[..], bytes].concat()
        }
        let extension = |kind: u16, content: &[u8]| [&kind.to_be_bytes()[..], &vector16(content)].concat();
        let groups: Vec<u8> = groups.iter().flat_map(|group| group.to_be_bytes()).collect();
        let shares: Vec<u8> =
            shares.iter().flat_map(|(group, share)| [&group.to_be_bytes()[..], &vector16(share)].concat()).collect();
        let extensions = [
            extension(0xfafa, noise),
            extension(KEY_SHARE, &vector16(&shares)),
            extension(0x002b, &[2, 3, 4]),
            extension(SUPPORTED_GROUPS, &vector16(&groups)),
        ];
        let mut body = vec![3, 3];
        body.extend([7; 32]);
        body.extend([0]);
        body.extend([0, 2, 0x13, 0x01, 1, 0]);
        body.extend(vector16(&extensions.concat()));
        body
    }

    fn message(body: &[u8]) -> Vec<u8> {
        let len = u32::try_from(body.len()).unwrap().to_be_bytes();
        [&[CLIENT_HELLO, len[1], len[2], len[3]], body].concat()
    }

    fn record(kind: u8, content: &[u8]) -> Vec<u8> {
        let len = u16::try_from(content.len()).unwrap().to_be_bytes();
        [&[kind, 3, 1, len[0], len[1]], content].concat()
    }

    /// Cuts `bytes` at sizes that cycle through `sizes`.
    fn cut<'a>(bytes: &'a [u8], sizes: &'a [usize]) -> impl Iterator<Item = &'a [u8]> {
        let mut rest = bytes;
        let mut sizes = sizes.iter().cycle();
        std::iter::from_fn(move || {
            let (head, tail) = rest.split_at_checked(*sizes.next()?).unwrap_or((rest, &[]));
            rest = tail;
            (!head.is_empty()).then_some(head)
        })
    }

    /// Pushes pieces until something is decided.
    fn run<'a>(awaited: Awaited, pieces: impl Iterator<Item = &'a [u8]>) -> (Progress, Reassembly) {
        let mut reassembly = Reassembly::new(awaited);
        for piece in pieces {
            match reassembly.push(piece) {
                Progress::Partial => {}
                decided => return (decided, reassembly),
            }
        }
        (Progress::Partial, reassembly)
    }

    #[test]
    fn a_hello_cut_into_single_bytes_and_records_of_a_single_byte() {
        let body = hello(&[GROUP], &[(GROUP, vec![9; 1216])], &[]);
        let records: Vec<u8> = message(&body).iter().flat_map(|byte| record(HANDSHAKE, &[*byte])).collect();
        let (progress, reassembly) = run(Awaited::First, records.chunks(1));
        assert_eq!(progress, Progress::Complete);
        assert_eq!(reassembly.body(), body);
        assert_eq!(chosen_share(reassembly.body(), |g| g == GROUP), Choice::Share(GROUP, &[9; 1216]));
        assert_eq!(reassembly.into_held(), records);
    }

    #[test]
    fn the_clients_order_decides_and_a_missing_share_asks_for_a_retry() {
        let both = hello(&[OTHER, GROUP], &[(GROUP, vec![1]), (OTHER, vec![2])], &[]);
        assert_eq!(chosen_share(&both, |g| g == GROUP || g == OTHER), Choice::Share(OTHER, &[2]));
        assert_eq!(chosen_share(&both, |g| g == GROUP), Choice::Share(GROUP, &[1]));
        assert_eq!(chosen_share(&both, |_| false), Choice::None);
        let retry = hello(&[GROUP], &[(OTHER, vec![2])], &[]);
        assert_eq!(chosen_share(&retry, |g| g == GROUP), Choice::Retry(GROUP));
    }

    #[test]
    fn only_a_second_hello_may_follow_other_records() {
        let body = hello(&[GROUP], &[(GROUP, vec![1])], &[]);
        let stream =
            [record(CHANGE_CIPHER_SPEC, &[1]), record(APPLICATION_DATA, &[5; 40]), record(HANDSHAKE, &message(&body))]
                .concat();
        assert_eq!(run(Awaited::First, stream.chunks(1)).0, Progress::Foreign);
        let (progress, reassembly) = run(Awaited::Second, stream.chunks(3));
        assert_eq!((progress, reassembly.body()), (Progress::Complete, &body[..]));
        let torn = [record(HANDSHAKE, &message(&body)[..7]), record(CHANGE_CIPHER_SPEC, &[1])].concat();
        assert_eq!(run(Awaited::Second, torn.chunks(3)).0, Progress::Foreign);
    }

    #[test]
    fn what_comes_behind_a_first_hello_belongs_to_the_second() {
        let hellos = [hello(&[GROUP], &[(OTHER, vec![1])], &[]), hello(&[GROUP], &[(GROUP, vec![2])], &[])];
        let [first, second] = hellos.each_ref().map(|body| record(HANDSHAKE, &message(body)));
        let early = [record(CHANGE_CIPHER_SPEC, &[1]), record(APPLICATION_DATA, &[5; 40])].concat();
        let (progress, reassembly) = run(Awaited::First, std::iter::once(&[&first[..], &early[..50]].concat()[..]));
        assert_eq!(progress, Progress::Complete);
        let (held, rest) = reassembly.split_after_retry();
        let mut rest = rest.unwrap();
        assert_eq!((held, rest.push(&[])), (first.clone(), Progress::Partial));
        assert_eq!(rest.push(&[&early[50..], &second].concat()), Progress::Complete);
        assert_eq!(chosen_share(rest.body(), |g| g == GROUP), Choice::Share(GROUP, &[2]));
        let (held, third) = rest.split_after_retry();
        assert_eq!((held, third.is_none()), ([early, second].concat(), true));
        // A record that goes on behind the hello: rustls refuses that.
        let odd = record(HANDSHAKE, &[&message(&hellos[0])[..], &[0]].concat());
        let (progress, reassembly) = run(Awaited::First, std::iter::once(&odd[..odd.len() - 1]));
        assert_eq!(progress, Progress::Complete);
        assert!(reassembly.split_after_retry().1.is_none());
    }

    #[test]
    fn what_is_no_client_hello_is_foreign_at_once() {
        for bytes in [
            &b"G"[..],
            &[HANDSHAKE, 2, 0, 0, 1],
            &[HANDSHAKE, 3, 1, 0, 0],
            &[HANDSHAKE, 3, 1, 0x40, 1],
            &[HANDSHAKE, 3, 1, 0, 1, 2],
            &[21],
        ] {
            assert_eq!(Reassembly::new(Awaited::First).push(bytes), Progress::Foreign, "{bytes:?}");
        }
    }

    #[test]
    fn size_is_bounded_by_announcement_and_by_bytes_held() {
        let announced = record(HANDSHAKE, &[CLIENT_HELLO, 1, 0, 0]);
        assert_eq!(Reassembly::new(Awaited::First).push(&announced), Progress::Oversized);
        let tiny: Vec<u8> = [CLIENT_HELLO, 0, 0xff, 0xff]
            .into_iter()
            .chain(std::iter::repeat(0))
            .flat_map(|byte| record(HANDSHAKE, &[byte]))
            .take(2 * MAX_HELD)
            .collect();
        let (progress, reassembly) = run(Awaited::First, tiny.chunks(100));
        assert_eq!(progress, Progress::Oversized);
        assert!(reassembly.held.capacity() + reassembly.message.capacity() <= 2 * MAX_HELD);
        let early_data = record(APPLICATION_DATA, &[0; MAX_RECORD]).repeat(5);
        assert_eq!(run(Awaited::Second, early_data.chunks(4096)).0, Progress::Oversized);
        let largest = message(&vec![0; MAX_HELD - HANDSHAKE_HEADER - 4 * RECORD_HEADER]);
        let records: Vec<u8> = largest.chunks(MAX_RECORD).flat_map(|content| record(HANDSHAKE, content)).collect();
        assert_eq!(run(Awaited::First, records.chunks(1460)).0, Progress::Complete);
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_give_the_same_answer_however_they_are_cut(
            bytes in proptest::collection::vec(any::<u8>(), 0..600),
            prefix in 0..5_usize,
            second in any::<bool>(),
            sizes in proptest::collection::vec(1..40_usize, 1..8),
        ) {
            // A prefix of a true header lets some of the noise reach the inner parsers.
            let stream = [&[HANDSHAKE, 3, 1, 0, 60, CLIENT_HELLO, 0, 0][..prefix + 3], &bytes].concat();
            let awaited = if second { Awaited::Second } else { Awaited::First };
            let (whole, all) = run(awaited, std::iter::once(&stream[..]));
            let (pieces, some) = run(awaited, cut(&stream, &sizes));
            prop_assert_eq!(whole, pieces);
            if whole == Progress::Complete {
                prop_assert_eq!(all.body(), some.body());
            }
            let _ = chosen_share(&bytes, |group| group & 1 == 0);
        }

        #[test]
        fn a_hello_gives_the_same_share_however_it_is_cut(
            share in proptest::collection::vec(any::<u8>(), 0..1700),
            noise in proptest::collection::vec(any::<u8>(), 0..300),
            records in proptest::collection::vec(1..2000_usize, 1..6),
            segments in proptest::collection::vec(1..1500_usize, 1..6),
            flip in proptest::option::of((0..100_000_usize, 1..=255_u8)),
        ) {
            let mut body = hello(&[OTHER, GROUP], &[(OTHER, vec![3; 32]), (GROUP, share.clone())], &noise);
            let message = message(&body);
            let mut stream: Vec<u8> = cut(&message, &records).flat_map(|content| record(HANDSHAKE, content)).collect();
            let (progress, reassembly) = run(Awaited::First, cut(&stream, &segments));
            prop_assert_eq!(progress, Progress::Complete);
            prop_assert_eq!(chosen_share(reassembly.body(), |g| g == GROUP), Choice::Share(GROUP, &share));
            if let Some((at, mask)) = flip {
                let at_body = at % body.len();
                body[at_body] ^= mask;
                let _ = chosen_share(&body, |g| g == GROUP);
                let at_stream = at % stream.len();
                stream[at_stream] ^= mask;
                prop_assert_eq!(
                    run(Awaited::First, std::iter::once(&stream[..])).0,
                    run(Awaited::First, cut(&stream, &segments)).0
                );
            }
        }
    }

    #[test]
    fn fuzz_streams() {
        let body = hello(&[OTHER, GROUP], &[(OTHER, vec![3; 32]), (GROUP, vec![9; 100])], &[5; 20]);
        let whole = record(HANDSHAKE, &message(&body));
        let cut_up: Vec<u8> = message(&body).chunks(50).flat_map(|content| record(HANDSHAKE, content)).collect();
        let second = [record(CHANGE_CIPHER_SPEC, &[1]), record(APPLICATION_DATA, &[5; 40]), whole.clone()].concat();
        crate::fuzz::fuzz("ClientHello", vec![whole, cut_up, second], |input| {
            for awaited in [Awaited::First, Awaited::Second] {
                let (progress, reassembly) = run(awaited, std::iter::once(input));
                let (of_bytes, pieces) = run(awaited, input.chunks(1));
                assert_eq!(progress, of_bytes, "however the bytes arrive");
                if progress == Progress::Complete {
                    assert_eq!(reassembly.body(), pieces.body());
                    let read = chosen_share(reassembly.body(), |group| group == GROUP);
                    assert!(matches!(read, Choice::None | Choice::Share(GROUP, _) | Choice::Retry(GROUP)));
                }
                let held = match reassembly.split_after_retry() {
                    (held, Some(rest)) => [held, rest.into_held()].concat(),
                    (held, None) => held,
                };
                assert_eq!(held, input, "rustls gets every byte");
            }
            // Bytes that are no record at all still are no surprise for the reader of a body.
            let _ = chosen_share(input, |_| true);
        });
    }
}
