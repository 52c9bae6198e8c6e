//! Crate {keyword|of} tea{punctuation|.}
use std{punctuation|:}{punctuation|:}{token-operator punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{token-operator punctuation|\{}self{punctuation|,} {keyword|Display}{token-operator punctuation|\}}{token-operator punctuation|\}};

#[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle<{string|'a, T: Display + '}{keyword|static}> {keyword|where} T{punctuation|:} {keyword|Copy} {token-operator punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    {keyword|name}{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} [T; {number|4}]{punctuation|,}
{token-operator punctuation|\}}

macro_rules! cup {token-operator punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}*{punctuation|)} => {token-operator punctuation|\{} $x {operator|+} {number|1} {token-operator punctuation|\}}; {token-operator punctuation|\}}

impl<{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T> {token-operator punctuation|\{}
    /// Writes it{punctuation|.}
    fn fmt{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter<'_>{punctuation|)} -> fmt{punctuation|:}{punctuation|:}Result {token-operator punctuation|\{}
        {keyword|write}!{punctuation|(}f{punctuation|,} {eol-comment comment|"\{:>8.2\}}{string-template string| l of }{token-operator punctuation|\{}name{token-operator punctuation|\}}\\n"{punctuation|,} self{punctuation|.}litres{punctuation|,} {keyword|name} {operator|=} r#"raw {eol-comment comment|"x""#)}
    {token-operator punctuation|\}}
{token-operator punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} -> {keyword|Result}<i64{punctuation|,} Box<dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error>> {token-operator punctuation|\{}
    {keyword|let} mut map{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> {operator|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)};
    {keyword|let} {keyword|c} {operator|=} {string|'x'}; {keyword|let} b {operator|=} b"bytes\\x00"; {keyword|let} {keyword|e} {operator|=} {string|'\\u\{1F600\}'};
    'outer{punctuation|:} {keyword|loop} {token-operator punctuation|\{}
        {keyword|match} n {token-operator punctuation|\{} {number|0} {token-operator punctuation|\|}{string-template string| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => }{token-operator punctuation|\{} map{punctuation|.}{keyword|insert}{punctuation|(}"k"{punctuation|,} vec![x {keyword|as} u8; {number|3}]{punctuation|)}; {token-operator punctuation|\}} _ => unreachable!{punctuation|(}{punctuation|)} {token-operator punctuation|\}}
    {token-operator punctuation|\}}
    {keyword|let} {keyword|sum} {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{keyword|filter}{punctuation|(}{token-operator punctuation|\|}{string-template string|&i}{token-operator punctuation|\|}{string-template string| i != 0xFF_u32).map(}{token-operator punctuation|\|}{string-template string|i}{token-operator punctuation|\|} {keyword|i}{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{keyword|sum}{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}{punctuation|.}5e3 {keyword|as} i64{punctuation|)}? /* {keyword|nested} /* {keyword|comment} */ */
{token-operator punctuation|\}}
