//! Crate of tea.
use std::{punctuation|\{}collections::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}};

{directive|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a, T: Display + 'static> where T: Copy {punctuation|\{}
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
{punctuation|\}}

macro_rules! cup {punctuation|\{} ($x:expr, $($rest:tt)*) => {punctuation|\{} $x + 1 {punctuation|\}}; {punctuation|\}}

impl<'a, T> fmt::Display for Kettle<'a, T> {punctuation|\{}
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {punctuation|\{}
        write!(f, "{punctuation|\{}:>8.2{punctuation|\}} l of {punctuation|\{}name{punctuation|\}}\\n", self.litres, name = r{directive|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> {punctuation|\{}
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u{punctuation|\{}1F600{punctuation|\}}';
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => {punctuation|\{} map.insert("k", vec![x as u8; 3]); {punctuation|\}} _ => unreachable!() {punctuation|\}}
    {punctuation|\}}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
{punctuation|\}}
