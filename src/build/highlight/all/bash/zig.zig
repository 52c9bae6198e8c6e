//{operator|!} kettle
const std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
/// Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres: f64 {operator|=} {number|1.7},
    name: {punctuation|[}{punctuation|]}const u8,
    pub fn boil{punctuation|(}self: *Kettle, comptime T: type, n: ?u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} {punctuation|\\}{punctuation|\\}multi
        {punctuation|\\}{punctuation|\\}line
        {punctuation|;}
        var i: usize {operator|=} 0xFF{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {builtin class-name|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {builtin class-name|continue}{punctuation|;} {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}{entity|\\n}"}, .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {builtin class-name|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|..}.9 {operator|=}{operator|>} error.Cold, {keyword|else} {operator|=}{operator|>} @as{punctuation|(}T, undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{builtin class-name|test} {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}true and {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} // end
