{keyword|import} Foundation
#if os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}>{punctuation|=}{number|5.5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
{keyword|public} {keyword|struct} Kettle<T{punctuation|:} Comparable>{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {punctuation|=} {number|1.7}
    let name {punctuation|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {punctuation|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {punctuation|=} newValue.isEmpty ? {number|0} {punctuation|:} {directive class-name|.infinity} {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? {punctuation|=} nil{punctuation|)} async throws -> some View {punctuation|\{}
        guard let t {punctuation|=} t{punctuation|,} t !{punctuation|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let .some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {punctuation|=}{punctuation|=} {number|1} {punctuation|\{} n &+{punctuation|=} x {punctuation|\}}
        {function|switch} n {punctuation|\{} case {number|0}..<{number|10}{punctuation|:} fallthrough{punctuation|;} case is Int{punctuation|:} {function|break}{punctuation|;} {keyword|default}{punctuation|:} print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}.sorted{punctuation|(}by{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
