//! kettle
const std = @{function|import}{punctuation|(}{string|"std"}{punctuation|)};
/// Doc
pub const Kettle = struct \{
    litres: f64 = {number|1.7},
    name: []const u8,
    pub fn {function|boil}{punctuation|(}self: *Kettle, comptime T: type, n: ?u32{punctuation|)} !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        {keyword|while} {punctuation|(}i < {number|10}{punctuation|)} : {punctuation|(}i += {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}n{punctuation|)} \|x\| \{ _ = x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.debug.{function|print}{punctuation|(}{string|"at \{d\}\\n"}, .\{i{punctuation|\}}{punctuation|)};
        return {function|switch} {punctuation|(}i{punctuation|)} \{ {number|0}...{number|9} ={punctuation|>} error.Cold, else ={punctuation|>} @{function|as}{punctuation|(}T, undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} \{ try std.testing.{function|expect}{punctuation|(}true and 'a' != '\\n'{punctuation|)}; {punctuation|\}} // end
