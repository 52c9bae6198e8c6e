{rule|import Foundation}
#{rule|if os}{punctuation|(}{rule|macOS}{punctuation|)} && {rule|swift}{punctuation|(}>{operator|=}5{punctuation|.}5{punctuation|)}
#{rule|endif}
@{rule|available}{punctuation|(}{rule|iOS} 15{punctuation|,} {operator|*}{punctuation|)}
{rule|public struct Kettle}<{rule|T}: {rule|Comparable}>: {rule|Codable where T}: {rule|Hashable} {punctuation|\{}
    {rule|private}{punctuation|(}{rule|set}{punctuation|)} {rule|var litres}: {rule|Double} {operator|=} 1{punctuation|.}7
    {definition rule keyword|let name} {operator|=} {string|"pot \\(litres > 1 ? "}{rule|big}{string|" : "}{rule|small}{string|") \\u\{1F375\}"}
    {rule|static let steps}: {punctuation|[}{rule|String}: {rule|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    {rule|var label}: {rule|String} {punctuation|\{} {rule|get} {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {rule|set} {punctuation|\{} {rule|litres} {operator|=} {rule|newValue}{punctuation|.}{rule|isEmpty} ? 0 : {punctuation|.}{rule|infinity} {punctuation|\}} {punctuation|\}}

    {rule|mutating func boil}{punctuation|(}_ {rule|n}: {rule|inout Int}{punctuation|,} {rule|until t}: {rule|Int}? {operator|=} {rule|nil}{punctuation|)} {rule|async throws} {operator|-}> {rule|some View} {punctuation|\{}
        {definition rule keyword|guard let t} {operator|=} {rule|t}{punctuation|,} {rule|t} {operator|!}{operator|=} 0 {rule|else} {punctuation|\{} {rule|return nil} {punctuation|\}}
        {rule|for case let} {punctuation|.}{rule|some}{punctuation|(}{rule|x}{punctuation|)} {rule|in} {punctuation|[}1{punctuation|,} {rule|nil}{punctuation|,} 3{punctuation|]} {rule|where x} % 2 {operator|=}{operator|=} 1 {punctuation|\{} {rule|n} &+{operator|=} {rule|x} {punctuation|\}}
        {rule|switch n} {punctuation|\{} {rule|case} 0{punctuation|.}{punctuation|.}<10: {rule|fallthrough}{punctuation|;} {rule|case is Int}: {rule|break}{punctuation|;} {rule|default}: {rule|print}{punctuation|(}{string|""}"
            {rule|multi}
            {rule|line}
            {string|""}"{punctuation|)} {punctuation|\}}
        {rule|do} {punctuation|\{} {rule|try await work}{punctuation|(}{punctuation|)} {punctuation|\}} {rule|catch let e as KettleError} {punctuation|\{} {rule|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {rule|return items}{punctuation|.}{rule|map} {punctuation|\{} $0 {operator|*} 2 {punctuation|\}}{punctuation|.}{rule|sorted}{punctuation|(}{rule|by}: >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{rule|extension Kettle}: {rule|Equatable} {punctuation|\{} {rule|subscript}{punctuation|(}{rule|i}: {rule|Int}{punctuation|)} {operator|-}> {rule|Int} {punctuation|\{} {rule|i} << 2 {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {rule|end}
