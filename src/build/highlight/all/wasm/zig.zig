//! kettle
const std = @{keyword|import}{punctuation|(}{string|"std"}{punctuation|)};
/// Doc
pub const Kettle = struct \{
    litres: {keyword|f64} = {number|1.7},
    name: []const u8,
    pub fn boil{punctuation|(}self: *Kettle, comptime T: {keyword|type}, n: ?u32{punctuation|)} !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = {number|0xFF};
        while {punctuation|(}i < {number|10}{punctuation|)} : {punctuation|(}i += {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}n{punctuation|)} \|x\| \{ _ = x; \} {keyword|else} continue; \}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}, .\{i\}{punctuation|)};
        {keyword|return} switch {punctuation|(}i{punctuation|)} \{ {number|0}...{number|9} => error.Cold, {keyword|else} => @as{punctuation|(}T, undefined{punctuation|)} orelse {keyword|unreachable} \};
    \}
\};
test {string|"boil"} \{ try std.testing.expect{punctuation|(}true and 'a' != '\\n'{punctuation|)}; \} // {keyword|end}
