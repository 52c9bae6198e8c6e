{property-declaration|{property|import} Foundation}
#if {func|{function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {func|{function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}}}
#endif
{atrule-declaration|{atrule|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}}
public struct Kettle<T{punctuation|:} Comparable>{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {func|{function|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {property-declaration|{property|static} let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0}{unit|x}{number|1}F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000{punctuation|]}}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} {property-declaration|{property|litres} {operator|=} newValue.isEmpty {operator|?} {number|0} {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}}

    mutating func {func|{function|boil}{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}}
        {selector|guard let t = t{punctuation|,} t != 0 else {punctuation|\{}} return nil {punctuation|\}}
        {statement|{keyword|for} case let .{func|{function|some}{punctuation|(}x{punctuation|)} {operator|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} }{interpolation variable|{delimiter punctuation|\{} n &{operator|+=} x {delimiter punctuation|\}}}}
        {selector|switch n {punctuation|\{}} {property-declaration|{property|case} {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case {operator|is} Int{punctuation|:} break{punctuation|;}} default{punctuation|:} {func|{function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}}
        {selector|do {interpolation variable|{delimiter punctuation|\{} try await {func|{function|work}{punctuation|(}{punctuation|)} }{delimiter punctuation|\}}} catch let e as KettleError {punctuation|\{}} {func|{function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}}
        {statement|{keyword|return} items.map {interpolation variable|{delimiter punctuation|\{} ${number|0} {operator|*} {number|2} {delimiter punctuation|\}}}.{func|{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}}}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {func|{function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} }{property-declaration|{property|i} {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}}
