import 'package{punctuation|:}tea/tea.dart' {keyword|as} tea show Leaf{punctuation|;}
/// A kettle.
@immutable
{keyword|abstract class} Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max = 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name = 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {variable|$x}' '''multi'''{punctuation|;}
  Future<void> boil{punctuation|(}{punctuation|[}int n = 10{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x {keyword|is}! int \|\| x == null{punctuation|)} continue{punctuation|;} yield* go{punctuation|(}x ?? 1.5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list..add{punctuation|(}1{punctuation|)}..addAll{punctuation|(}{punctuation|[}{punctuation|...}?more{punctuation|,} if {punctuation|(}n > 1{punctuation|)} 2{punctuation|]}{punctuation|)}{punctuation|;} // cascade
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case 1{punctuation|:} break{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
