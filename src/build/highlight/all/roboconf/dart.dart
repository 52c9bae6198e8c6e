{keyword|import} '{property|package}{punctuation|:}tea/tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
/// A kettle{punctuation|.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max {punctuation|=} {value attr-value|0xFF}{punctuation|;}
  late final String? name{punctuation|;}
  Kettle({punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {punctuation|=} {value attr-value|'pot'\})}{punctuation|;}
  factory Kettle{punctuation|.}small() {punctuation|=}{value attr-value|> _Small()}{punctuation|;}
  String get label {punctuation|=}{value attr-value|> "Kettle of $\{litres.toStringAsFixed(1)\} l}{punctuation|,} $name\\n" r'raw $x' '''multi'''{punctuation|;}
  Future<void> boil([int n {punctuation|=} {value attr-value|10]) }{component variable|async} {punctuation|\{}
    await for (var x in stream) {punctuation|\{} if (x is! int \|\| x {punctuation|=}{value attr-value|= null) continue}{punctuation|;} yield* go(x ?? 1{punctuation|.}5e3){punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}add(1){punctuation|.}{punctuation|.}addAll([{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} if (n > 1) 2]){punctuation|;} // cascade
    switch (n) {punctuation|\{} case {property|1}{punctuation|:} break{punctuation|;} {property|default}{punctuation|:} throw StateError('no'){punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {punctuation|=} {value attr-value|T Function<T>(T)}{punctuation|;}
