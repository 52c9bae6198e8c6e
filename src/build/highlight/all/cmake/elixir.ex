defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.\{Tea, Cup{punctuation|\}}
  @max 1_000
  defstruct litres: {number|1.7}, name: nil

  @spec {function|boil}{punctuation|(}t, integer{punctuation|)} :: \{:ok, float{punctuation|\}} \| :error
  def {function|boil}{punctuation|(}%__MODULE__\{litres: l{punctuation|\}} = k, n \\\\ 0xFF{punctuation|)} when l {punctuation|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re = ~r/^{function|a}{punctuation|(}\\d+{punctuation|)}/iu; words = ~{function|w}{punctuation|(}a b{punctuation|)}a; c = 'charlist'; ch = ?a
    with \{:ok, x{punctuation|\}} <- {function|fetch}{punctuation|(}k{punctuation|)}, do: x \|{punctuation|>} Enum.{function|map}{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|{punctuation|>} IO.{function|inspect}{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <{punctuation|>} rest -{punctuation|>} \{:ok, {number|1}.5e3{punctuation|\}}
      _ -{punctuation|>} raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}, do: fn a, b -{punctuation|>} a <{punctuation|>} b end {comment|# end}
end
