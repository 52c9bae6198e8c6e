{keyword|import} Foundation
#if os(macOS) && swift(>=5.5)
#endif
@available(iOS 15, *)
{keyword|public} struct Kettle<T{punctuation|:} Comparable>{punctuation|:} Codable where {namespace|T}{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}(set) var {namespace|litres}{punctuation|:} Double = 1.7
    {keyword|let} name = {string|"pot \\(litres > 1 ? "}{keyword|big}{string|" : "}{keyword|small}{string|") \\u\{1F375\}"}
    {keyword|static} let {namespace|steps}{punctuation|:} [String{punctuation|:} Int] = [{string|"pour"}{punctuation|:} 0x1F, {string|"wait"}{punctuation|:} 1_000]
    {keyword|var} {namespace|label}{punctuation|:} String {punctuation|\{} {keyword|get} {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {keyword|set} {punctuation|\{} {keyword|litres} = newValue.isEmpty ? 0 {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}

    {keyword|mutating} func boil(_ {namespace|n}{punctuation|:} inout Int, until {namespace|t}{punctuation|:} Int? = nil) async throws -> some View {punctuation|\{}
        {keyword|guard} let t = t, t != 0 else {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} case let .some(x) in [1, nil, 3] where x % 2 == 1 {punctuation|\{} {keyword|n} &{operator|+}= x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} 0..<10{punctuation|:} fallthrough{punctuation|;} {keyword|case} is {namespace|Int}{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} print({string|""}{string|"
            multi
            line
            "}{string|""}) {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await work() {punctuation|\}} {keyword|catch} let e as KettleError {punctuation|\{} {keyword|fatalError}({string|"\\(e)"}) {punctuation|\}}
        {keyword|return} items.map {punctuation|\{} $0 * 2 {punctuation|\}}.sorted(by{punctuation|:} >)
    {punctuation|\}}
{punctuation|\}}
{keyword|extension} {namespace|Kettle}{punctuation|:} Equatable {punctuation|\{} {keyword|subscript}(i{punctuation|:} Int) -> Int {punctuation|\{} {keyword|i} << 2 {punctuation|\}} {punctuation|\}} {comment|// end}
