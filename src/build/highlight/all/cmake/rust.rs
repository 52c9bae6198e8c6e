//! Crate of tea.
use std::\{{inserted class-name|collections::HashMap}, fmt::\{self, Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a, T: Display + 'static{punctuation|>} where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: [T; {number|4}],
{punctuation|\}}

macro_rules! cup \{ {punctuation|(}$x:expr, ${punctuation|(}$rest:tt{punctuation|)}*{punctuation|)} ={punctuation|>} \{ $x + {number|1} {punctuation|\}}; {punctuation|\}}

impl<'a, T{punctuation|>} {inserted class-name|fmt::Display} for Kettle<'a, T{punctuation|>} \{
    /// Writes it.
    fn {function|fmt}{punctuation|(}&self, f: &mut {inserted class-name|fmt::Formatter}<'_{punctuation|>}{punctuation|)} -{punctuation|>} {inserted class-name|fmt::Result} \{
        write!{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n: u32{punctuation|)} -{punctuation|>} Result<i64, Box<dyn {inserted class-name|std::error}::Error{punctuation|>}{punctuation|>} \{
    let mut map: HashMap<&str, Vec<u8{punctuation|>}{punctuation|>} = {inserted class-name|HashMap::new}{punctuation|(}{punctuation|)};
    let c = 'x'; let b = b{string|"bytes\\x00"}; let e = '\\u\{1F600{punctuation|\}}';
    'outer: loop \{
        match n \{ {number|0} \| {number|1} ={punctuation|>} break 'outer, {number|2}..={number|9} if n % {number|2} == {number|0} ={punctuation|>} continue, x @ {number|10}.. ={punctuation|>} \{ map.{function|insert}{punctuation|(}{string|"k"}, vec![x as u8; {number|3}]{punctuation|)}; {punctuation|\}} _ ={punctuation|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}{number|0}..n{punctuation|)}.{function|filter}{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.{function|map}{punctuation|(}\|i\| i.{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::<u32{punctuation|>}{punctuation|(}{punctuation|)};
    {function|Ok}{punctuation|(}{inserted class-name|i64::from}{punctuation|(}sum{punctuation|)} + 1_000i64 - {number|2}.5e3 as i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
