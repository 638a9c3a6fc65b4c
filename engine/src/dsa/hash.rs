//! SHAKE256 over messages of any lengths, each lane on its own way.
//!
//! ML-DSA hashes strings that are put together from parts (tr, a prefix, a context, a message) whose lengths differ from
//! operation to operation. Each lane absorbs the blocks of one message; when that ends, its output is taken, the lane is
//! cleared and goes on with the next message, while its neighbours continue. A block that lies within one part is read
//! where it is; only blocks that span parts, or end a message, are put together first.

use crate::keccak::{SHAKE_DOMAIN, SHAKE256_RATE, Sponge};
use crate::secret::wipe;
use crate::simd::{Kernel, MAX_LANES, Simd};

/// Parts of a message.
pub(super) const PARTS: usize = 5;
/// Bytes of a block.
const BLOCK: usize = 8 * SHAKE256_RATE;

/// One message, and where the first bytes of its output go: at most a block.
pub(super) struct Task<'a> {
    pub(super) parts: [&'a [u8]; PARTS],
    pub(super) output: &'a mut [u8],
}

/// The blocks that lanes put together, and what they squeeze.
pub(super) struct Buffers {
    blocks: [[u8; BLOCK]; MAX_LANES],
    squeezed: [[u8; BLOCK]; MAX_LANES],
}

impl Buffers {
    pub(super) const EMPTY: Self = Self { blocks: [[0; _]; _], squeezed: [[0; _]; _] };

    pub(super) fn wipe(&mut self) {
        wipe(self.blocks.as_flattened_mut());
        wipe(self.squeezed.as_flattened_mut());
    }
}

/// H of FIPS 204 §3.7 for each task.
pub(super) fn shake256_many<S: Simd>(simd: S, tasks: &mut [Task<'_>], buffers: &mut Buffers) {
    simd.call(Shake256Many { tasks, buffers });
}

/// How far a lane has come.
#[derive(Clone, Copy)]
struct Cursor {
    task: usize,
    part: usize,
    at: usize,
}

/// The next block of a message.
enum Block<'a> {
    /// It lies within a part.
    Within(&'a [u8]),
    /// It was put together.
    Built,
    /// The same, and it is the last one: with padding.
    Last,
}

impl Cursor {
    /// The next block. The time it takes depends on lengths only.
    fn next<'a>(&mut self, parts: &[&'a [u8]; PARTS], built: &mut [u8; BLOCK]) -> Block<'a> {
        let mut filled = 0;
        while let Some(part) = parts.get(self.part) {
            let rest = &part[self.at..];
            if filled == 0 && rest.len() >= BLOCK {
                self.at += BLOCK;
                return Block::Within(&rest[..BLOCK]);
            }
            let step = rest.len().min(BLOCK - filled);
            built[filled..][..step].copy_from_slice(&rest[..step]);
            filled += step;
            self.at += step;
            if filled == BLOCK {
                return Block::Built;
            }
            (self.part, self.at) = (self.part + 1, 0);
        }
        built[filled..].fill(0);
        built[filled] = SHAKE_DOMAIN as u8;
        built[BLOCK - 1] |= 0x80;
        Block::Last
    }
}

struct Shake256Many<'a, 'b> {
    tasks: &'a mut [Task<'b>],
    buffers: &'a mut Buffers,
}

impl<S: Simd> Kernel<S> for Shake256Many<'_, '_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { tasks, buffers: Buffers { blocks, squeezed } } = self;
        let mut sponge = Sponge::<S, SHAKE256_RATE>::new(simd);
        let mut cursors: [Option<Cursor>; MAX_LANES] = [None; _];
        let mut started = 0;
        loop {
            let mut within = [None; MAX_LANES];
            let mut last = [false; MAX_LANES];
            for lane in 0..S::LANES {
                if cursors[lane].is_none() && started < tasks.len() {
                    cursors[lane] = Some(Cursor { task: started, part: 0, at: 0 });
                    started += 1;
                }
                if let Some(cursor) = &mut cursors[lane] {
                    match cursor.next(&tasks[cursor.task].parts, &mut blocks[lane]) {
                        Block::Within(block) => within[lane] = Some(block),
                        Block::Built => {}
                        Block::Last => last[lane] = true,
                    }
                }
            }
            if cursors.iter().all(Option::is_none) {
                return;
            }
            let mut streams = [&blocks[0][..]; MAX_LANES];
            for lane in 0..S::LANES {
                streams[lane] = within[lane].unwrap_or(&blocks[lane]);
            }
            sponge.absorb(simd, &streams, 0, SHAKE256_RATE);
            if !last.contains(&true) {
                continue;
            }
            let longest = tasks.iter().map(|task| task.output.len()).max().unwrap_or(0);
            sponge.squeeze(simd, longest.div_ceil(8), squeezed.as_flattened_mut(), BLOCK, 0);
            for lane in 0..S::LANES {
                if let (true, Some(cursor)) = (last[lane], cursors[lane]) {
                    let output = &mut *tasks[cursor.task].output;
                    output.copy_from_slice(&squeezed[lane][..output.len()]);
                    cursors[lane] = None;
                }
            }
            sponge.clear(simd, simd.words_from(|lane| if last[lane] { u64::MAX } else { 0 }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::Backend;
    use shake::{ExtendableOutput, Shake256, Update, XofReader};

    #[test]
    fn ragged_messages_hash_as_one_by_one() {
        let bytes: Vec<u8> = (0..5000).map(|i: u32| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        // Lengths around block ends, in an order that makes lanes end at different times; some parts empty.
        let lens = [0, 1, 7, 135, 136, 137, 271, 272, 273, 64, 2000, 3, 136, 0, 408, 409, 500, 31, 135];
        let messages: Vec<[&[u8]; PARTS]> = (0..40)
            .map(|i| {
                let part = |j: usize| {
                    let len = lens[(i * 7 + j * 3) % lens.len()];
                    &bytes[i * 11 + j * 5..][..if (i + j).is_multiple_of(4) { 0 } else { len }]
                };
                [part(0), part(1), part(2), part(3), part(4)]
            })
            .collect();
        for backend in Backend::all() {
            for count in [1, 2, 7, 8, 9, 40] {
                let mut outputs = vec![vec![0; 64]; count];
                for (i, output) in outputs.iter_mut().enumerate() {
                    output.truncate([64, 32, 48][i % 3]);
                }
                let mut tasks: Vec<_> = (messages.iter().zip(&mut outputs))
                    .map(|(&parts, output)| Task { parts, output: &mut output[..] })
                    .collect();
                let mut buffers = Buffers::EMPTY;
                backend.run(Shake256Many { tasks: &mut tasks, buffers: &mut buffers });
                for (parts, output) in messages.iter().zip(&outputs) {
                    let mut expected = vec![0; output.len()];
                    Shake256::default().chain(parts.concat()).finalize_xof().read(&mut expected);
                    assert_eq!(*output, expected, "{backend}, {count} messages");
                }
            }
        }
    }
}
