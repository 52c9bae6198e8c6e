{operator|/}{operator|/}{operator|!} {rule|Crate of tea}{punctuation|.}
{rule|use std}::{punctuation|\{}{rule|collections}::{rule|HashMap}{punctuation|,} {rule|fmt}::{punctuation|\{}{rule|self}{punctuation|,} {rule|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{rule|derive}{punctuation|(}{rule|Debug}{punctuation|,} {rule|Clone}{punctuation|,} {rule|PartialEq}{punctuation|)}{punctuation|]}
{rule|pub struct Kettle}<{string|'a, T: Display + '}{rule|static}> {rule|where T}: {rule|Copy} {punctuation|\{}
    {rule|pub litres}: {rule|f64}{punctuation|,}
    {rule|name}: &'{rule|a str}{punctuation|,}
    {rule|items}: {punctuation|[}{rule|T}{punctuation|;} 4{punctuation|]}{punctuation|,}
{punctuation|\}}

{rule|macro_rules}{operator|!} {rule|cup} {punctuation|\{} {punctuation|(}${rule|x}:{rule|expr}{punctuation|,} ${punctuation|(}${rule|rest}:{rule|tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=}> {punctuation|\{} ${rule|x} + 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

{rule|impl}<{string|'a, T> fmt::Display for Kettle<'}{rule|a}{punctuation|,} {rule|T}> {punctuation|\{}
    {operator|/}{operator|/}{operator|/} {rule|Writes it}{punctuation|.}
    {rule|fn fmt}{punctuation|(}&{rule|self}{punctuation|,} {rule|f}: &{rule|mut fmt}::{rule|Formatter}<'_>{punctuation|)} {operator|-}> {rule|fmt}::{rule|Result} {punctuation|\{}
        {rule|write}{operator|!}{punctuation|(}{rule|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {rule|self}{punctuation|.}{rule|litres}{punctuation|,} {rule|name} {operator|=} {rule|r}#{string|"raw "}{rule|x}{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{rule|async fn boil}{punctuation|(}{rule|n}: {rule|u32}{punctuation|)} {operator|-}> {rule|Result}<{rule|i64}{punctuation|,} {rule|Box}<{rule|dyn std}::{rule|error}::{rule|Error}>> {punctuation|\{}
    {rule|let mut map}: {rule|HashMap}<&{rule|str}{punctuation|,} {rule|Vec}<{rule|u8}>> {operator|=} {rule|HashMap}::{rule|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {definition rule keyword|let c} {operator|=} {string|'x'}{punctuation|;} {rule|let b} {operator|=} {rule|b}{string|"bytes\\x00"}{punctuation|;} {rule|let e} {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    '{rule|outer}: {rule|loop} {punctuation|\{}
        {rule|match n} {punctuation|\{} 0 {operator|\|} 1 {operator|=}> {rule|break} '{rule|outer}{punctuation|,} 2{punctuation|.}{punctuation|.}{operator|=}9 {rule|if n} % 2 {operator|=}{operator|=} 0 {operator|=}> {rule|continue}{punctuation|,} {rule|x} @ 10{punctuation|.}{punctuation|.} {operator|=}> {punctuation|\{} {rule|map}{punctuation|.}{rule|insert}{punctuation|(}{string|"k"}{punctuation|,} {rule|vec}{operator|!}{punctuation|[}{rule|x as u8}{punctuation|;} 3{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}> {rule|unreachable}{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {definition rule keyword|let sum} {operator|=} {punctuation|(}0{punctuation|.}{punctuation|.}{rule|n}{punctuation|)}{punctuation|.}{rule|filter}{punctuation|(}{operator|\|}&{rule|i}{operator|\|} {rule|i} {operator|!}{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}{rule|map}{punctuation|(}{operator|\|}{rule|i}{operator|\|} {rule|i}{punctuation|.}{rule|pow}{punctuation|(}2{punctuation|)}{punctuation|)}{punctuation|.}{rule|sum}::<{rule|u32}>{punctuation|(}{punctuation|)}{punctuation|;}
    {rule|Ok}{punctuation|(}{rule|i64}::{rule|from}{punctuation|(}{rule|sum}{punctuation|)} + 1_000i64 {operator|-} 2{punctuation|.}5e3 {rule|as i64}{punctuation|)}? {operator|/}{operator|*} {rule|nested} {operator|/}{operator|*} {rule|comment} {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
