//! kettle
{property|const std} {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)};
/// Doc
{property|pub const Kettle} {operator|=} struct \{
    {property|litres: f64} {operator|=} {number|1.7}{punctuation|,}
    name: []const u8{punctuation|,}
    pub fn boil{punctuation|(}self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32{punctuation|)} !T \{
        {property|const s} {operator|=} \\\\multi
        \\\\line
        ;
        {property|var i: usize} {operator|=} 0xFF;
        while {punctuation|(}i < {number|10}{punctuation|)} : {punctuation|(}i +{operator|=} {number|1}{punctuation|)} \{ if {punctuation|(}n{punctuation|)} \|x\| \{ _ {operator|=} x; \} else continue; \}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .\{i\}{punctuation|)};
        return switch {punctuation|(}i{punctuation|)} \{ {number|0}...{number|9} {operator|=}> error.Cold{punctuation|,} else {operator|=}> @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \};
    \}
\};
test {string|"boil"} \{ try std.testing.expect{punctuation|(}true and {string|'a'} {property|!}{operator|=} {string|'\\n'}{punctuation|)}; \} // end
