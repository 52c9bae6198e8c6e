// SPDX-License-Identifier: MIT
pragma solidity ^{number|0}.{number|8}.{number|0};
import \{A as B\} from {string|"./a.sol"};
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant MAX {punctuation|=} 1_000 ether; mapping{punctuation|(}address {punctuation|=}{operator|>} uint8[]{punctuation|)} private m;
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg.sender {punctuation|=}{punctuation|=} owner{punctuation|,} {string|"no"}{punctuation|)}; _; \}
    constructor{punctuation|(}string memory n{punctuation|)} payable \{ {header-statement bold|name} {punctuation|=} n; \}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint i {punctuation|=} {number|0}; i < n; i{operator|+}{operator|+}{punctuation|)} \{ {rule-keyword keyword|if} {punctuation|(}i !{punctuation|=} 0xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; else revert{punctuation|(}{punctuation|)}; \}
        assembly \{ let x :{punctuation|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} /* end */ {rule-keyword keyword|return} true;
    \}
\}
