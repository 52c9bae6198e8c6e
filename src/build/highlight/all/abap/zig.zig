//! kettle
const std {operator|=} @import{punctuation|(}"std"{punctuation|)};
/// Doc
pub const Kettle {operator|=} struct {token-operator punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,}
    {keyword|name}{punctuation|:} []const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} *Kettle{punctuation|,} comptime T{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T {token-operator punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        ;
        var {keyword|i}{punctuation|:} usize {operator|=} 0xFF;
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i += {number|1}{punctuation|)} {token-operator punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {token-operator punctuation|\|}{string-template string|x}{token-operator punctuation|\|}{string-template string| }{token-operator punctuation|\{} _ {operator|=} {keyword|x}; {token-operator punctuation|\}} {keyword|else} {keyword|continue}; {token-operator punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{keyword|print}{punctuation|(}"at {token-operator punctuation|\{}d{token-operator punctuation|\}}{string-template string|\\n", .}{token-operator punctuation|\{}i{token-operator punctuation|\}}{punctuation|)};
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {token-operator punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} => error{punctuation|.}Cold{punctuation|,} {keyword|else} => @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {token-operator punctuation|\}};
    {token-operator punctuation|\}}
{token-operator punctuation|\}};
{keyword|test} {eol-comment comment|"boil" \{ try std.testing.expect(true and }{string|'a'} != {string|'\\n'}{punctuation|)}; {token-operator punctuation|\}} // {keyword|end}
