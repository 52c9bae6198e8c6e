# frozen_string_literal: true
{tag|require} {plain-text|"json"}

{punctuation|=}{code|begin}
{keyword|block comment}
{punctuation|=}{code|end}
{tag|module} {plain-text|Kitchen}
  {tag|class} {plain-text|Kettle < Struct.new(:litres, :name, keyword_init: true)}
    {keyword|include Comparable}
    {tag|attr_reader} {plain-text|:temp}
    {tag|MAX} {plain-text|= 1_000}
    @@all {punctuation|=} []

    {tag|def} {plain-text|initialize(litres: 1.7, **opts, &block)}
      @litres, @name {punctuation|=} litres, opts{punctuation|.}fetch(:name) \{ "pot #\{rand(10) + 1\}" \}
      @@all << self unless @name {punctuation|=}~ /\\Apot\\s+#\{MAX\}/i {punctuation|\|\|} $DEBUG
    {tag|end}

    {tag|def} {plain-text|<=>(other) = litres <=> other.litres}
    {tag|def} {plain-text|hot?; temp.to_i > 0x5F && !cold!; end}

    {tag|def} {plain-text|boil}
      {tag|text} {plain-text|= <<~TEXT.strip}
        {tag|Boil} {plain-text|#\{name\} at #\{temp\}}
      {tag|TEXT}
      {tag|words} {plain-text|= %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {tag|words{attr-class|.each_with_index}} {plain-text|do \|w, i\|}
        {tag|puts} {plain-text|"#\{i\}: #\{w\}" if i.odd? and w != nil}
      {tag|end}
      {flow-control|{branch keyword|case} text when {operator|/}boil{operator|/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {keyword|yield}{punctuation|(}self{punctuation|)} end}
    {tag|rescue} {plain-text|StandardError => e}
      {tag|warn} {plain-text|e.message; retry}
    {tag|ensure}
      `ls {punctuation|-}l`
    {tag|end}
  {tag|end}
{tag|end}
{tag|__END__}
