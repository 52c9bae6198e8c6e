import 'package:tea/tea.dart' as tea show Leaf;
{comment|/// A kettle.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres; static const int {property|max} {punctuation|=} {number|0xFF};
  late final String? name;
  Kettle({punctuation|\{}required this.litres, {property|this.name} {punctuation|=} 'pot'{punctuation|\}});
  factory Kettle.small() {punctuation|=}> _Small();
  String get {property|label} {punctuation|=}> {string|"Kettle of {interpolation|{punctuation|$}{punctuation|\{}litres{punctuation|.}{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}}} l, $name\\n"} r'raw $x' '''multi''';
  Future<void> boil({punctuation|[}int {property|n} {punctuation|=} {number|10}{punctuation|]}) {keyword|async} {punctuation|\{}
    await for (var x in stream) {punctuation|\{} if (x is! int \|\| x {punctuation|=}{punctuation|=} null) continue; yield* go(x ?? {number|1.5e3}); {punctuation|\}}
    list..add({number|1})..addAll({punctuation|[}...?more, if (n > {number|1}) {number|2}{punctuation|]}); {comment|// cascade}
    switch (n) {punctuation|\{} case {number|1}: break; default: throw StateError('no'); {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {property|F} {punctuation|=} T Function<T>(T);
