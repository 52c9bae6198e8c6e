{operator|/}{operator|/}{operator|!} kettle
const std = @import{punctuation|(}{string|"std"}{punctuation|)};
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle = struct {punctuation|\{}
    litres: f64 = 1.7,
    name: {punctuation|[}{punctuation|]}const u8,
    pub fn boil{punctuation|(}self: {operator|*}Kettle, comptime T: type, n: {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        {builtin|while} {punctuation|(}i {operator|<} 10{punctuation|)} : {punctuation|(}i {operator|+}= 1{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ = x; {punctuation|\}} {builtin|else} continue; {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}, .{punctuation|\{}i{punctuation|\}}{punctuation|)};
        {builtin|return} {builtin|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} 0...9 ={operator|>} error.Cold, {builtin|else} ={operator|>} @as{punctuation|(}T, undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}true and 'a' {operator|!=} '\\n'{punctuation|)}; {punctuation|\}} {operator|/}{operator|/} end
