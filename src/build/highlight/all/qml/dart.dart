{keyword|import} 'package{punctuation|:}{javascript-expression language-javascript|tea{operator|/}tea{punctuation|.}dart}' {keyword|as} tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max = 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle({punctuation|\{}required this.litres{punctuation|,} this.name = 'pot'{punctuation|\}}){punctuation|;}
  factory Kettle.small() => _Small(){punctuation|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{punctuation|;}
  Future<void> boil({punctuation|[}int n = 10{punctuation|]}) async {punctuation|\{}
    await for (var x in stream) {punctuation|\{} if (x is! int \|\| x == null) continue{punctuation|;} yield* go(x ?? 1.5e3){punctuation|;} {punctuation|\}}
    list..add(1)..addAll({punctuation|[}...?more{punctuation|,} if (n > 1) 2{punctuation|]}){punctuation|;} {comment|// cascade}
    switch (n) {punctuation|\{} case 1{punctuation|:} {javascript-expression language-javascript|{keyword|break}}{punctuation|;} {property|default}{punctuation|:} {javascript-expression language-javascript|{keyword|throw} {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T>(T){punctuation|;}
