import '{field variable|package}{punctuation|:}{label property|tea}/tea.dart' as tea show {class-name|{builtin|L}{class-name|eaf}}{punctuation|;}
/// A kettle.
@immutable
{keyword|abstract} class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} const int max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}> {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x{string|' '}''multi'''{punctuation|;}
  Future<void> {function|boil}{punctuation|(}{operator|[}int n {operator|=} {number|10}]{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is! int \|\| x {operator|=}{operator|=} null{punctuation|)} continue{punctuation|;} yield* {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{operator|[}{operator|..}.?more{punctuation|,} if {punctuation|(}n > {number|1}{punctuation|)} {number|2}]{punctuation|)}{punctuation|;} // cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {field variable|1}{punctuation|:} break{punctuation|;} {field variable|default}{punctuation|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
