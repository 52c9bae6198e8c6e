defmodule Kitchen.Kettle do
  {conditional-configuration variable|@moduledoc} {string|""}"
  {constant|A} kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea, Cup{punctuation|\}}
  {conditional-configuration variable|@max} {number|1}_000
  defstruct litres: {number|1.7}, {property|name}: nil

  {conditional-configuration variable|@spec} boil(t, integer) :: {punctuation|\{}:ok, float{punctuation|\}} \| :error
  def boil(%__MODULE__{punctuation|\{}litres: l{punctuation|\}} {operator|=} k, n \\\\ {number|0}xFF) when l > {number|0} and not is_nil(n) do
    re {operator|=} ~r/^a(\\d+)/iu; words {operator|=} ~w(a b)a; c {operator|=} {string|'charlist'}; ch {operator|=} ?a
    with {punctuation|\{}:ok, x{punctuation|\}} <- fetch(k), do: x \|> Enum.map(&(&{number|1} * {number|2})) \|> IO.inspect(label: {string|"at #\{n\}\\n"})
    case k.{property|name} do
      {string|"pot"} <> rest -> {punctuation|\{}:ok, {number|1.5}e3{punctuation|\}}
      _ -> raise ArgumentError, message: {string|"no"}
    {property|end}
  {property|end}
  defp cold?(x), do: fn a, b -> a <> b {property|end} {comment|# end}
{property|end}
