{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier: MIT
pragma solidity ^{number|0.8}.{number|0};
import \{A {operator-word operator|as} B\} {keyword|from} {string|"./a.sol"};
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant {property|MAX} {operator|=} 1_000 ether; {function|mapping}{punctuation|(}{property|address} {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier {function|only}{punctuation|(}{punctuation|)} \{ {function|require}{punctuation|(}msg.sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}; _; \}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable \{ {property|name} {operator|=} n; \}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}bool ok{punctuation|)} \{
        {function|for} {punctuation|(}uint {property|i} {operator|=} {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} \{ {function|if} {punctuation|(}i !{operator|=} 0xFF && !ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; else {function|revert}{punctuation|(}{punctuation|)}; \}
        assembly \{ let x :{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator|/}{operator|*} end {operator|*}{operator|/} {keyword|return} {boolean|true};
    \}
\}
