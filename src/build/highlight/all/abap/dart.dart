{keyword|import} {string|'package:tea/tea.dart'} {keyword|as} tea show Leaf;
/// A kettle{punctuation|.}
@immutable
{keyword|abstract} {keyword|class} Kettle<T extends num> extends Pot {keyword|with} Heat implements Comparable<Kettle> {token-operator punctuation|\{}
  {keyword|final} double litres; {keyword|static} const int {keyword|max} {operator|=} 0xFF;
  {keyword|late} {keyword|final} String? {keyword|name};
  Kettle{punctuation|(}{token-operator punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}{keyword|name} {operator|=} {string|'pot'}{token-operator punctuation|\}}{punctuation|)};
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)};
  String {keyword|get} label => {eol-comment comment|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r}{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  Future<void> boil{punctuation|(}[int n {operator|=} {number|10}]{punctuation|)} async {token-operator punctuation|\{}
    await {keyword|for} {punctuation|(}var {keyword|x} {keyword|in} stream{punctuation|)} {token-operator punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}! int {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|x} == {keyword|null}{punctuation|)} {keyword|continue}; yield* go{punctuation|(}x ?? {number|1}{punctuation|.}5e3{punctuation|)}; {token-operator punctuation|\}}
    {keyword|list}{punctuation|.}{punctuation|.}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}[{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}; // cascade
    {keyword|switch} {punctuation|(}n{punctuation|)} {token-operator punctuation|\{} {keyword|case} {number|1}{punctuation|:} break; {keyword|default}{punctuation|:} {keyword|throw} StateError{punctuation|(}{string|'no'}{punctuation|)}; {token-operator punctuation|\}} /* done */
  {token-operator punctuation|\}}
{token-operator punctuation|\}}
typedef F {operator|=} T {keyword|Function}<T>{punctuation|(}T{punctuation|)};
