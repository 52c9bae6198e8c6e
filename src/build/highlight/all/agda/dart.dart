{function|import 'package}:tea/tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
/// A kettle{punctuation|.}
{punctuation|@}immutable
{keyword|abstract} class Kettle<T extends num> extends Pot {keyword|with} Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres, this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{punctuation|;}
  Future<void> boil{punctuation|(}[int n {operator|=} 10]{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is! int \|\| x == null{punctuation|)} continue{punctuation|;} yield* go{punctuation|(}x ?? 1{punctuation|.}5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}1{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}[{punctuation|.}{punctuation|.}{punctuation|.}?more, if {punctuation|(}n > 1{punctuation|)} 2]{punctuation|)}{punctuation|;} // cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {function|case 1}{operator|:} break{punctuation|;} {function|default}{operator|:} throw StateError{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
