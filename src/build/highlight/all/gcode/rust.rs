//! {property|C}rate of tea.
use std{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}{property|H}ashMap, fmt{punctuation|:}{punctuation|:}\{self, {property|D}isplay\}\}{comment|;}

#[derive({property|D}ebug, {property|C}lone, {property|P}artialEq)]
pub struct {property|K}ettle<'a, {property|T}{punctuation|:} {property|D}isplay + 'static> where {property|T}{punctuation|:} {property|C}opy \{
    pub litres{punctuation|:} f64,
    name{punctuation|:} &'a str,
    items{punctuation|:} [{property|T}{comment|; 4],}
\}

macro_rules! cup \{ {comment|($x:expr, $($rest:tt)}{punctuation|*}) => \{ $x + 1 \}{comment|; \}}

impl<'a, {property|T}> fmt{punctuation|:}{punctuation|:}{property|D}isplay for {property|K}ettle<'a, {property|T}> \{
    /// {property|W}rites it.
    fn fmt(&self, f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}{property|F}ormatter<'_>) -> fmt{punctuation|:}{punctuation|:}{property|R}esult \{
        write!{comment|(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)}
    \}
\}

async fn boil(n{punctuation|:} u32) -> {property|R}esult<i64, {property|B}ox<dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}{property|E}rror>> \{
    let mut map{punctuation|:} {property|H}ashMap<&str, {property|V}ec<u8>> = {property|H}ashMap{punctuation|:}{punctuation|:}new(){comment|;}
    let c = 'x'{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer{punctuation|:} loop \{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert({string|"k"}, vec![x as u8{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum = {comment|(0..n)}.filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum{punctuation|:}{punctuation|:}<u32>{comment|()}{comment|;}
    {property|O}k(i64{punctuation|:}{punctuation|:}from(sum) + 1_000i64 - 2.5e3 as i64)? /{punctuation|*} nested /{punctuation|*} comment {punctuation|*}/ {punctuation|*}/
\}
