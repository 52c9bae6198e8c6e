{operator|//} SPDX{operator|-}License{operator|-}{property-literal property|Identifier}{punctuation|:} MIT
pragma solidity ^{number|0.8}{number|.0}{punctuation|;}
{keyword|import} {punctuation|\{}A {keyword|as} B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} {c-style-function function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{punctuation|;} {c-style-function function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event {c-style-function function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {c-style-function function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {c-style-function function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {c-style-function function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function {c-style-function function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {c-style-function function|returns} {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {c-style-function function|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} 0xFF && !ok{punctuation|)} emit {c-style-function function|Boiled}{punctuation|(}{c-style-function function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {c-style-function function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let {property-literal property|x} {punctuation|:}{operator|=} {c-style-function function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
