* calibrated weights and replicates have no script in Stata, see the R script
