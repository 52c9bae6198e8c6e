{keyword|import} {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
{keyword|abstract} {keyword|class} Kettle<T {keyword|extends} num> {keyword|extends} Pot with Heat {keyword|implements} Comparable<Kettle> {punctuation|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} const {keyword|int} max {punctuation|=} {number|0xFF}{punctuation|;}
  late {keyword|final} String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name {punctuation|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {punctuation|=}> _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {punctuation|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  Future<{keyword|void}> boil{punctuation|(}{punctuation|[}{keyword|int} n {punctuation|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is! {keyword|int} \|\| x {punctuation|=}{punctuation|=} null{punctuation|)} continue{punctuation|;} yield* go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list..{function|add}{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}...?more{punctuation|,} if {punctuation|(}n > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {function|break}{punctuation|;} {keyword|default}{punctuation|:} {function|throw} StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {punctuation|=} T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
