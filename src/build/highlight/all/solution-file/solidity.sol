// SPDX-License-Identifier: MIT
pragma solidity ^{number|0.8.0};
import \{A as B\} from {string|"./a.sol"};
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    {property|uint256 public constant MAX} {operator|=} 1_000 ether; mapping{punctuation|(}address {operator|=}> uint8[]{punctuation|)} private m;
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg.sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}; _; \}
    constructor{punctuation|(}string memory n{punctuation|)} payable \{ name {operator|=} n; \}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint i {operator|=} {number|0}; i < n; i++{punctuation|)} \{ if {punctuation|(}i !{operator|=} 0xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; else revert{punctuation|(}{punctuation|)}; \}
        {property|assembly \{ let x :}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} /* end */ return true;
    \}
\}
