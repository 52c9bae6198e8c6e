{comment|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars {punctuation|=} {value attr-value|[] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\} jars}{punctuation|,} first ${punctuation|\{}jars ? jars[0]?{property|.name} {punctuation|:} 'none'{punctuation|\}}"

    Iterator<T> iterator() {punctuation|\{} jars{punctuation|.}iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def m {punctuation|=} {value attr-value|[}{property|a}{punctuation|:} 1{punctuation|,} 'b c'{punctuation|:} 2{punctuation|.}5e3{punctuation|,} (args{punctuation|.}length){punctuation|:} /slashy ${punctuation|\{}1{punctuation|\}} regex/]
        def s {punctuation|=} {value attr-value|'''multi
line''' + $/dollar $m slashy/$
        assert m.}{component variable|every} {punctuation|\{} k{punctuation|,} v -> k {punctuation|=}{value attr-value|~ /^[a-z]/ && v <=> 1 \} : "no"
        (1..<5).step(2).}{component variable|each} {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def "adds"() {punctuation|\{} {property|expect}{punctuation|:} a + b {punctuation|=}{value attr-value|= c
    }{property|where}{punctuation|:} a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
