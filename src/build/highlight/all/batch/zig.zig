//! kettle
{command|{keyword|const} std = @import({string|"std"}}{punctuation|)};
/// Doc
{command|{keyword|pub} const Kettle = struct \{}
    {command|{keyword|litres}: f64 = {number|1}.{number|7},}
    {command|{keyword|name}: []const u8,}
    {command|{keyword|pub} fn boil(self: *Kettle, comptime T: type, n: ?u32}{punctuation|)} !T \{
        {command|{keyword|const} s = \\\\multi}
        \\\\line
        ;
        {command|{keyword|var} i: usize = 0xFF;}
        {command|{keyword|while} (i < {number|10}}{punctuation|)} : {punctuation|(}{command|{keyword|i} += {number|1}}{punctuation|)} \{ if {punctuation|(}{command|{keyword|n}}{punctuation|)} \|x\| \{ _ = x; \} else continue; \}
        {command|{keyword|defer} std.debug.print({string|"at \{d\}\\n"}, .\{i\}}{punctuation|)};
        {command|{keyword|return} switch (i}{punctuation|)} \{ 0...9 => error.Cold, else => {operator|@}as{punctuation|(}{command|{keyword|T}, undefined}{punctuation|)} orelse unreachable \};
    \}
\};
{command|{keyword|test} {string|"boil"} \{ try std.testing.expect(true and 'a' != '\\n'}{punctuation|)}; \} // end
