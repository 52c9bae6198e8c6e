{operator|/}{operator|/}{operator|!} kettle
const {op-code keyword|std} {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct \{
    litres{punctuation|:} f64 {operator|=} {decimal-number number|1}.{decimal-number number|7}{punctuation|,}
    name{punctuation|:} []const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime {register variable|T}{punctuation|:} type{punctuation|,} {register variable|n}{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}{register variable|T} \{
        const {register variable|s} {operator|=} \\\\multi
        \\\\line
        {comment|;}
        var {register variable|i}{punctuation|:} usize {operator|=} 0xFF{comment|;}
        while {punctuation|(}{register variable|i} {operator|<} {decimal-number number|10}{punctuation|)} {punctuation|:} {punctuation|(}{register variable|i} {operator|+=} {decimal-number number|1}{punctuation|)} \{ if {punctuation|(}{register variable|n}{punctuation|)} {operator|\|}{register variable|x}{operator|\|} \{ _ {operator|=} {register variable|x}{comment|; \} else continue; \}}
        defer {op-code keyword|std}.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .\{{register variable|i}\}{punctuation|)}{comment|;}
        return switch {punctuation|(}{register variable|i}{punctuation|)} \{ {decimal-number number|0}..{directive property|.9} {operator|=}{operator|>} error.Cold{punctuation|,} else {operator|=}{operator|>} @as{punctuation|(}{register variable|T}{punctuation|,} undefined{punctuation|)} orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try {op-code keyword|std}.testing.expect{punctuation|(}true {op-code keyword|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{comment|; \} // end}
