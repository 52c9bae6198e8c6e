//! Crate of tea.
use std::{collections::HashMap, fmt::{self, Display}};

#[derive(Debug, Clone, PartialEq)]
pub struct Kettle<'a, T: Display + 'static> where T: Copy {
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
}

macro_rules! cup { ($x:expr, $($rest:tt)*) => { $x + 1 }; }

impl<'a, T> fmt::Display for Kettle<'a, T> {
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>8.2} l of {name}\n", self.litres, name = r#"raw "x""#)
    }
}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> {
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"bytes\x00"; let e = '\u{1F600}';
    'outer: loop {
        match n { 0 | 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => { map.insert("k", vec![x as u8; 3]); } _ => unreachable!() }
    }
    let sum = (0..n).filter(|&i| i != 0xFF_u32).map(|i| i.pow(2)).sum::<u32>();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
}
