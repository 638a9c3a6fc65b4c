//! The data folder: who holds it, and how a file gets into it.
//!
//! [`Folder::open`] makes the folder (0700), takes its lock for as long as the value lives, and removes what a killed
//! predecessor left half-written. [`Folder::replace`] writes a file so that a reader sees the old bytes or the new ones:
//! temporary file, fsync, rename, fsync of the folder. A kill -9 or a power cut at any point leaves one of the two, and
//! perhaps a temporary file that the next start removes.
//!
//! Why an advisory lock and not a file that names the process: the kernel drops the lock when its holder dies, however it dies.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

use super::super::error::Error;

const LOCK: &str = "lock";
const TEMPORARY: &str = ".new-";

/// A data folder that this process holds alone.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    /// Held, never read: closing it lets the lock go.
    _lock: File,
}

impl Folder {
    /// Takes the folder, making it if need be.
    ///
    /// # Errors
    /// [`Error::DataDirInUse`], [`Error::DataDirOpen`], or [`Error::Write`].
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let failed = |source| Error::Write { path: path.to_owned(), source };
        DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(failed)?;
        let mode = fs::metadata(path).map_err(failed)?.permissions().mode() & 0o777;
        if mode & 0o022 != 0 {
            return Err(Error::DataDirOpen { path: path.to_owned(), mode });
        }
        let lock = path.join(LOCK);
        let file = OpenOptions::new().create(true).write(true).truncate(false).mode(0o600).open(&lock);
        let file = file.map_err(|source| Error::Write { path: lock.clone(), source })?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::DataDirInUse { path: path.to_owned() }),
            Err(TryLockError::Error(source)) => return Err(Error::Write { path: lock, source }),
        }
        let folder = Self { path: path.to_owned(), _lock: file };
        folder.remove_leftovers().map_err(failed)?;
        Ok(folder)
    }

    /// Where the file of that name is.
    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// The file's bytes, or `None` if there is no such file. The bytes may be a key, so they are wiped when dropped.
    pub(crate) fn read(&self, name: &str) -> Result<Option<zeroize::Zeroizing<Vec<u8>>>, Error> {
        match fs::read(self.join(name)) {
            Ok(bytes) => Ok(Some(zeroize::Zeroizing::new(bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(Error::Read { path: self.join(name), source }),
        }
    }

    /// Puts a file in place as a whole, readable by this user only.
    pub(crate) fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let write = || -> io::Result<()> {
            let temporary = self.path.join(format!("{TEMPORARY}{name}"));
            let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&temporary, self.join(name))?;
            // Without this, the rename itself may not survive a power cut.
            File::open(&self.path)?.sync_all()
        };
        write().map_err(|source| Error::Write { path: self.join(name), source })
    }

    fn remove_leftovers(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(TEMPORARY) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folder_is_private_locked_and_cleaned() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("a/b");
        let folder = Folder::open(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o700);
        assert!(matches!(Folder::open(&path), Err(Error::DataDirInUse { .. })));

        folder.replace("x", b"one").unwrap();
        folder.replace("x", b"two").unwrap();
        assert_eq!(folder.read("x").unwrap().unwrap().as_slice(), b"two");
        assert!(folder.read("y").unwrap().is_none());
        assert_eq!(fs::metadata(folder.join("x")).unwrap().permissions().mode() & 0o777, 0o600);

        fs::write(path.join(".new-x"), b"half").unwrap();
        drop(folder);
        let folder = Folder::open(&path).unwrap();
        assert!(!path.join(".new-x").exists());
        assert_eq!(folder.read("x").unwrap().unwrap().as_slice(), b"two");
    }

    #[test]
    fn folder_that_others_may_write_is_refused() {
        let parent = tempfile::tempdir().unwrap();
        fs::set_permissions(parent.path(), fs::Permissions::from_mode(0o770)).unwrap();
        assert!(matches!(Folder::open(parent.path()), Err(Error::DataDirOpen { mode: 0o770, .. })));
    }
}
