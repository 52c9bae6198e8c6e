{operator|/}{operator|/}! {rule|Crate} {rule|of} {rule|tea}.
{rule|use} {rule|std}::\{{rule|collections}::{rule|HashMap}, {rule|fmt}::\{{rule|self}, {rule|Display}\}\}{comment|;}

#{punctuation|[}{rule|derive}{punctuation|(}{rule|Debug}, {rule|Clone}, {rule|PartialEq}{punctuation|)}{punctuation|]}
{rule|pub} {rule|struct} {rule|Kettle}{rule|{punctuation|<}'a, T: Display + 'static{punctuation|>}} {rule|where} {rule|T}: {rule|Copy} \{
    {rule|pub} {rule|litres}: {rule|f64},
    {rule|name}: &'{rule|a} {rule|str},
    {rule|items}: {punctuation|[}{rule|T}{comment|; 4],}
\}

{rule|macro_rules}! {rule|cup} \{ {punctuation|(}${rule|x}:{rule|expr}, ${punctuation|(}${rule|rest}:{rule|tt}{punctuation|)}{repetition operator|*}{punctuation|)} {operator|=}> \{ ${rule|x} + {repetition operator|1} \}{comment|; \}}

{rule|impl}{rule|{punctuation|<}'a, T{punctuation|>}} {rule|fmt}::{rule|Display} {rule|for} {rule|Kettle}{rule|{punctuation|<}'a, T{punctuation|>}} \{
    {operator|/}{operator|/}{operator|/} {rule|Writes} {rule|it}.
    {rule|fn} {rule|fmt}{punctuation|(}&{rule|self}, {rule|f}: &{rule|mut} {rule|fmt}::{rule|Formatter}{rule|{punctuation|<}'_{punctuation|>}}{punctuation|)} -> {rule|fmt}::{rule|Result} \{
        {rule|write}!{punctuation|(}{rule|f}, {string|"\{:>8.2\} l of \{name\}\\n"}, {rule|self}.{rule|litres}, {rule|name} {operator|=} {rule|r}#{string|"raw "}{rule|x}{string|""}#{punctuation|)}
    \}
\}

{rule|async} {rule|fn} {rule|boil}{punctuation|(}{rule|n}: {rule|u32}{punctuation|)} -> {rule|Result}<i64, {rule|Box}{rule|{punctuation|<}dyn std::error::Error{punctuation|>}}> \{
    {rule|let} {rule|mut} {rule|map}: {rule|HashMap}<&{rule|str}, {rule|Vec}{rule|{punctuation|<}u8{punctuation|>}}> {operator|=} {rule|HashMap}::{rule|new}{punctuation|(}{punctuation|)}{comment|;}
    {rule|let} {rule|c} {operator|=} '{rule|x}'{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    '{rule|outer}: {rule|loop} \{
        {rule|match} {rule|n} \{ {repetition operator|0} \| {repetition operator|1} {operator|=}> {rule|break} '{rule|outer}, {repetition operator|2}..{operator|=}{repetition operator|9} {rule|if} {rule|n} % {repetition operator|2} {operator|=}{operator|=} {repetition operator|0} {operator|=}> {rule|continue}, {rule|x} @ {repetition operator|10}.. {operator|=}> \{ {rule|map}.{rule|insert}{punctuation|(}{string|"k"}, {rule|vec}!{punctuation|[}{rule|x} {rule|as} {rule|u8}{comment|; 3]); \} _ => unreachable!() \}}
    \}
    {rule|let} {rule|sum} {operator|=} {punctuation|(}{repetition operator|0}..{rule|n}{punctuation|)}.{rule|filter}{punctuation|(}\|&{rule|i}\| {rule|i} !{operator|=} {repetition operator|0}{rule|xFF_u32}{punctuation|)}.{rule|map}{punctuation|(}\|{rule|i}\| {rule|i}.{rule|pow}{punctuation|(}{repetition operator|2}{punctuation|)}{punctuation|)}.{rule|sum}::{rule|{punctuation|<}u32{punctuation|>}}{punctuation|(}{punctuation|)}{comment|;}
    {rule|Ok}{punctuation|(}{rule|i64}::{rule|from}{punctuation|(}{rule|sum}{punctuation|)} + {repetition operator|1}_000i64 - {repetition operator|2}.{repetition operator|5}{rule|e3} {rule|as} {rule|i64}{punctuation|)}? {operator|/}{repetition operator|*} {rule|nested} {operator|/}{repetition operator|*} {rule|comment} {repetition operator|*}{operator|/} {repetition operator|*}{operator|/}
\}
