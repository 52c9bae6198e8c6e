{authority|{authority-delimiter|//}{host|!}} kettle
{path|const} std = @import("std");
{authority|{authority-delimiter|//}}{path|{path-separator|/}} Doc
{path|pub} const Kettle = struct \{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: {query|{query-delimiter|?}{pair|{key|u32)}}} !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}
        defer std.debug.print("at \{d\}\\n", .\{i\});
        return switch (i) \{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \};
    \}
\};
{path|test} "boil" \{ try std.testing.expect(true and 'a' != '\\n'); \} // end
